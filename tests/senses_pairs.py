"""Phrases that must share a concept when claims are compared, and phrases that must not; one pair a line."""

from __future__ import annotations

MEET = """
franchir la rivière | le passage de la frontière
franchissement | ils traversent
ont passé la frontière | traversée
relâchés | remis en liberté
remise en liberté | libération des otages
élargissement des prisonniers | relâcher
otages | captifs
prise d'otages | enlèvement
retenus prisonniers | kidnappés
le ravisseur | les preneurs d'otages
le décompte | le bilan
dénombrer | recenser
chiffrent | comptabilise
ont péri | perdu la vie
des vies perdues | tués
tombés au combat | morts
pertes humaines | décès
elle a succombé | coûté la vie
il nie | démenti
n'y être pour rien | réfute
n'y est pour rien | des dénégations
une affabulation | mensonge
dénué de fondement | fausses informations
pure invention | canular
défectueux | en panne
le signal déréglé | une défaillance
anomalie | vice de construction
prévenu | mise en garde
averti | mis au courant
tirer la sonnette d'alarme | une alerte
refus de commenter | décliné tout commentaire
se refuse à tout commentaire | pas souhaité réagir
gardent le silence | muet
falsifié | faux grossier
des documents contrefaits | faux papiers
mise en scène | montage
un scénario écrit d'avance | un simulacre
rançon | verser une somme aux ravisseurs
pourparlers | négociateurs
s'asseoir à la table | tractations
médiateur | bons offices
cessez-le-feu | trêve
faire taire les armes | armistice
putsch | coup d'État
destitué | relevé de ses fonctions
limogeage | démis
démissionner | rendu son tablier
jette l'éponge | sa démission
nommé | pris ses fonctions
succéder | remplaçant
scrutin | passage aux urnes
dépouillement | comptage des voix
bourrage des urnes | fraudes
manifestants | protestataires
descendus dans la rue | un cortège
grévistes | cessent le travail
débrayages | arrêt de travail
couvre-feu | interdiction de sortir
mis en examen | inculpation
garde à vue | interpellés
incarcéré | sous les verrous
perquisitions | fouille
enquêteurs | investigations
tribunal | le procès
acquitté | mis hors de cause
relaxer | non-lieu
porté plainte | parties civiles
procureure | parquet
avoue | est passé aux aveux
autopsie | médecin légiste
identifier les victimes | identification des corps
indemniser | dédommagement
le train a déraillé | sortie des rails
déraillement | a quitté les rails
télescopage | percuter
collision | heurte
l'avion | l'appareil
boîte noire | enregistreurs de vol
naufrage | le bateau a chaviré
couler | sombré
déflagration | explosions
onde de choc | a explosé
en feu | incendie
brasier | les flammes
départ de feu | éclosion du feu
éteint | circonscrire
effondrement | s'écrouler
digue | barrages
rompu | céda
inondations | la crue
sorti de son lit | submergé
séisme | tremblement de terre
raz-de-marée | tsunami
ouragan | typhon
glissement de terrain | coulée de terre
ratissage | recherches
repêché | retrouvée
portés disparus | sans nouvelles
manquent à l'appel | introuvables
évacuation | mis à l'abri
sans-abri | privés de logement
sauveteurs | secouristes
obsèques | funérailles
marée noire | nappe de pétrole
toxique | nocif
choléra | vibrion cholérique
hospitalisés | pronostic vital
pénurie | rupture de stock
rappel de produits | retiré de la vente
licenciements | plan social
faillite | redressement judiciaire
racheter | l'acquéreur
coupure de courant | panne d'électricité
piratage | hackers
rançongiciel | cyberattaque
fuite de données | données dérobées
images satellites | clichés satellite
espion | agents secrets
désinformation | infox
sanctions | embargo
expulsés | refoulement
ambassade | consulat
dénonce | fustiger
roi | monarque
école | lycées
église | cathédrale
abdiquer | abdication
km/h | kilomètres par heure
russe | la Russie
nord-coréens | la Corée du Nord
frappe aérienne | bombardements
soldats | militaires
sabotage | saboteurs
négligence | défaut d'entretien
sciemment | délibérément
excès de vitesse | roulait trop vite
passeurs | contrebande
le préfet | préfecture
loi | projet de loi
la main-d'œuvre | le personnel
l'eau du robinet | l'eau potable
savait | avait été prévenu
en connaissance de cause | averti
recenser | décompte
"""

APART = """
hausse | baisse
augmentation | diminution
ouverture | fermeture
entrée | sortie
partir | arriver
acheter | vendre
exportations | importations
entrer en fonctions | démissionner
embauche | licenciement
otages | portés disparus
disparus | morts
blessés | tués
évacués | disparus
libérés | arrêtés
prisonniers | rescapés
accident | attentat
sabotage | négligence
séisme | inondation
tsunami | tempête
incendie | explosion
allumer | éteindre
décoller | atterrir
victoire | défaite
guerre | paix
trêve | offensive
retrait des troupes | retraite des cheminots
la loi | la Loire
vol de cuivre | avion
un vol de câbles | le vol commercial
un texte | la loi
soutiennent l'inverse | une aide
nulle part | partir
l'a-t-on dit | dix tonnes
a-t-il vu | dix tonnes
y a-t-il | une tonne
km/h | dix kilomètres
la côte | à côté de lui
un marché | une marche
une amende | un amendement
le sinistre | les sinistrés
la bourse | une bousculade
procureur | avocat
juge | policier
témoin | suspect
acquitté | condamné
plainte | amende
démenti | confirmé
vrai | faux
gouvernement | opposition
président | roi
ministre | maire
préfet | député
médecin | patient
école | université
train | camion
bateau | avion
pont | tunnel
barrage routier | barrage hydraulique
route | voie ferrée
rivière | mer
pluie | neige
chaleur | froid
eau | pétrole
gaz | charbon
prix | salaire
dette | impôt
banque | bourse
syndicat | patronat
grève | manifestation
virus | vaccin
maladie | remède
fusil | couteau
missile | drone
char | avion
armée | police
soldats | policiers
frontière | capitale
ambassadeur | espion
satellite | radar
photo | vidéo
message | téléphone
piratage | fuite de données
nord | sud
réfugiés | touristes
enfants | femmes
civils | soldats
avertissement ignoré | ignorance
rançon | amende
complot | négociation
évacuation | expulsion
parti politique | il est parti
la compagne | la compagnie
champion | champ
le capitaine | la capitale
réserver | réservistes
chauffer | chauffeur
dame | barrage
"""


def pairs(table: str) -> list[tuple[str, str]]:
    """The two phrases of each line."""
    found = [line.split(" | ") for line in table.strip().splitlines()]
    return [(left, right) for left, right in found]
