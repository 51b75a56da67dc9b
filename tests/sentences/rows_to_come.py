"""What is still to come without a future tense, what speakers expect, and negations that deny or do not."""

from __future__ import annotations

from reading import row, says

# promises, demands about to be made, days ahead
TO_COME = [
    row(
        "Le conseil régional promet une aide de 3 millions d'euros aux pêcheurs.",
        says("promet une aide de 3 millions d'euros", "conseil", "forecast", figure="3000000"),
    ),
    row(
        "La banque a promis une réponse sous quinzaine.",
        says("a promis une réponse sous quinzaine", "banque", "forecast"),
    ),
    row("Le club a promis une baisse des tarifs.", says("a promis une baisse", "club", ("attributed", "forecast"))),
    row(
        "L'avocate va demander la libération du guide.",
        says("va demander la libération du guide", "avocate", "forecast"),
    ),
    row(
        "La ministre va annoncer un plan pour les phares.",
        says("va annoncer un plan pour les phares", ..., "forecast"),
    ),
    row(
        "La maire annonce un concert vendredi sur le quai.",
        says("un concert vendredi sur le quai", "maire", "forecast"),
    ),
    row(
        "La maire annonce la mort vendredi d'un ancien élu.",
        says("la mort vendredi d'un ancien élu", "maire", "attributed"),
    ),
    row(
        "Une audience se tiendrait mardi à huis clos, selon un greffier.",
        says("Une audience se tiendrait mardi à huis clos", "greffier", "forecast"),
    ),
    row(
        "Le skipper serait bloqué depuis mardi, selon un greffier.",
        says("Le skipper serait bloqué depuis mardi", "greffier", "hedged"),
    ),
    row(
        "Le bilan est « susceptible d'évoluer », a prévenu l'hôpital.",
        says("Le bilan est « susceptible d'évoluer »", "hôpital", "forecast"),
    ),
    row(
        "L'éruption est susceptible de reprendre dans les prochains jours, selon l'observatoire.",
        says("L'éruption est susceptible de reprendre", "observatoire", "forecast"),
    ),
    row(
        "Le vaccin est susceptible de provoquer des fièvres, selon l'institut.",
        says("Le vaccin est susceptible de provoquer des fièvres", "institut", "hedged"),
    ),
    row(
        "Un sac susceptible de contenir une arme a été ouvert, selon la police.",
        says("a été ouvert", "police", "attributed"),
    ),
    row(
        "« Nous nous attendons à un hiver rude », confie le berger.",
        says("Nous nous attendons à un hiver rude", "berger", "forecast"),
    ),
    row("« Je m'attends à des retards », dit la cheffe.", says("Je m'attends à des retards", "cheffe", "forecast")),
    row(
        "« Le bus nous attend à la gare », dit la cheffe.",
        says("Le bus nous attend à la gare", "cheffe", "attributed"),
    ),
    row("« Tout dépendra du vent », répond la skieuse.", says("Tout dépendra du vent", "skieuse", "forecast")),
]

# a participle that sets a time to what stands before it
EXPECTED = [
    row(
        "Le ministre a commandé un audit, attendu avant l'automne.",
        says("a commandé un audit", ..., ("asserted", "attributed")),
        says("attendu avant l'automne", ..., "forecast"),
    ),
    row(
        "La région a dit qu'elle avait acheté une drague, attendue en mars.",
        says("elle avait acheté une drague", "région", "attributed"),
        says("attendue en mars", "région", "forecast"),
    ),
    row(
        "L'audit, attendu en juin, porte sur les écluses.",
        says("porte sur les écluses", None, "asserted"),
    ),
    row(
        "Attendu en juin, l'audit porte sur les écluses.",
        says("l'audit porte sur les écluses", None, "asserted"),
    ),
    row(
        "Le trois-mâts, attendu par deux cents curieux, a touché le quai.",
        says("a touché le quai", None, "asserted"),
    ),
]

# not one, no knowledge of, no interest in, no at the head of an answer; words that make nonsense of what others say
DENYING = [
    row(
        "Pas un litre n'est parvenu au village, affirme l'association.",
        says("Pas un litre n'est parvenu au village", "association", "denied"),
    ),
    row("Pas un euro n'est allé à la digue.", says("Pas un euro n'est allé à la digue", None, "denied")),
    row(
        "Le musée n'avait toujours pas retrouvé samedi une seule toile.",
        says("n'avait toujours pas retrouvé samedi une seule toile", ..., "denied"),
    ),
    row(
        "Contrairement à ce qu'affirme le promoteur, le terrain n'a pas été vendu.",
        says("le terrain n'a pas été vendu", None, "denied"),
    ),
    row(
        "Contrairement à ce que l'élue avait dit, la source n'est pas tarie.",
        says("la source n'est pas tarie", None, "denied"),
    ),
    row(
        "La douane précise que ses agents n'avaient « pas connaissance d'un trafic ».",
        says("ses agents n'avaient « pas connaissance d'un trafic »", "douane", "denied"),
    ),
    row(
        "La partie finlandaise n'est pas intéressée par un échange, a assuré la négociatrice.",
        says("n'est pas intéressée par un échange", "négociatrice", "denied"),
    ),
    row("« Non, pas avant l'automne », répond le régisseur.", says("Non, pas avant l'automne", "régisseur", "denied")),
    row(
        "« Non, le lac n'est pas pollué », assure la mairie.",
        says("Non, le lac n'est pas pollué", "mairie", "denied"),
    ),
    row(
        "Le ministre a qualifié de « fantaisies » les accusations de l'ONG.",
        says("les accusations de l'ONG", "ministre", "denied"),
    ),
    row(
        "La chanteuse qualifie d'inepties les rumeurs sur son départ.",
        says("les rumeurs sur son départ", "chanteuse", "denied"),
    ),
]

# a comparison, blame laid on another, a success: no denials
NOT_DENYING = [
    row(
        "Le niveau du fleuve n'a « jamais été aussi bas », selon les mariniers.",
        says("Le niveau du fleuve n'a « jamais été aussi bas »", "mariniers", "attributed"),
    ),
    row(
        "« Nous n'avons jamais eu autant de commandes », se réjouit le luthier.",
        says("Nous n'avons jamais eu autant de commandes", "luthier", "attributed"),
    ),
    row(
        "L'armateur a rejeté la responsabilité du naufrage sur le pilote.",
        says("a rejeté la responsabilité du naufrage sur le pilote", "armateur", "attributed"),
    ),
    row("Le maire rejette la faute sur l'État.", says("rejette la faute sur l'État", "maire", "attributed")),
    row(
        "L'armateur a rejeté toute responsabilité dans le naufrage.",
        says("a rejeté toute responsabilité", "armateur", "denied"),
    ),
    row(
        "Le maire a qualifié la fête de « succès ».",
        says("la fête de « succès »", "maire", "attributed"),
    ),
]
