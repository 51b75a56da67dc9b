"""python3 test_scorers.py: the scorers on the marked sets and on answers whose figures are known."""
import itertools, json, pathlib, random, subprocess, sys, tempfile, unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import baselines, score_brief, score_claims
from score_claims import accepted, best_pairs, quantity_right, read, score

GOLD = HERE.parent / "gold"
SETS = {"valmer": GOLD / "valmer"}
FIGURES = ("found", "source", "carried", "via", "certainty", "quantity", "number", "whole", "precision")
KINDS = {"denial", "unconfirmed", "number", "magnitude", "date", "place", "blame", "name", "definition", "self-contradiction", "other"}


def load(name):
    return read(GOLD / f"{name}.jsonl"), json.loads((GOLD / f"{name}.relations.json").read_text(encoding="utf-8"))


class Gold(unittest.TestCase):
    def test_claims(self):
        for name, folder in SETS.items():
            rows, relations = load(name)
            groups = {g["id"] for g in relations["groups"]}
            self.assertEqual(len({r["cid"] for r in rows}), len(rows))
            for r in rows:
                text = (folder / r["document"]).read_text(encoding="utf-8")
                self.assertTrue(0 <= r["start"] <= r["anchor"][0] < r["anchor"][1] <= r["end"] <= len(text), r["cid"])
                self.assertTrue(r["source_match"] or r["source"] == "outlet", r["cid"])
                self.assertEqual(bool(r["chain"]), bool(r["via_match"]), r["cid"])
                self.assertIn(r["certainty"], score_claims.CLASSES)
                self.assertLessEqual(set(r["groups"]), groups, r["cid"])
            for a, b in itertools.combinations(rows, 2):
                if a["document"] == b["document"]:
                    self.assertTrue(a["anchor"][1] <= b["anchor"][0] or b["anchor"][1] <= a["anchor"][0], (a["cid"], b["cid"]))

    def test_relations(self):
        for name in SETS:
            rows, relations = load(name)
            by_group = {}
            for r in rows:
                for g in r["groups"]:
                    by_group.setdefault(g, []).append(r)
            ids = [g["id"] for g in relations["groups"]]
            self.assertEqual(len(ids), len(set(ids)))
            for g in relations["groups"]:
                self.assertEqual(sorted(g["claims"]), sorted(r["cid"] for r in by_group[g["id"]]))
                self.assertEqual(g["articles"], len({r["document"] for r in by_group[g["id"]]}))
                self.assertEqual(g["origins"], len(g["origin_names"]))
                low, high = g.get("origins_range", (g["origins"], g["origins"]))
                self.assertTrue(low <= g["origins"] <= high)
            for c in relations["conflicts"]:
                self.assertIn(c["kind"], KINDS)
            named = [g for c in relations["conflicts"] for g in c["groups"]] + [u[k] for u in relations["updates"] for k in ("from", "to")] + sum(relations["not_conflicts"], [])
            self.assertLessEqual(set(named), set(ids))
            self.assertFalse({frozenset(c["groups"]) for c in relations["conflicts"]} & {frozenset(p) for p in relations["not_conflicts"]})


class Claims(unittest.TestCase):
    def test_gold_is_perfect(self):
        for name in SETS:
            gold, _ = load(name)
            f, misses = score(gold, baselines.as_prediction(gold))
            self.assertEqual({k: f[k]["value"] for k in FIGURES}, dict.fromkeys(FIGURES, 1.0))
            self.assertEqual((f["certainty_macro_f1"]["value"], f["spurious"]["count"], f["predicted"]["value"], misses), (1.0, 0, 1.0, []))

    def test_document_by_file_name(self):
        gold, _ = load("valmer")
        moved = [{**p, "document": "/elsewhere/" + p["document"]} for p in baselines.as_prediction(gold)]
        self.assertEqual(score(gold, moved)[0]["whole"]["value"], 1.0)

    def test_empty(self):
        gold, _ = load("valmer")
        f, _ = score(gold, [])
        self.assertEqual([f["found"]["value"], f["whole"]["value"], f["certainty_macro_f1"]["value"], f["quantity"]["value"]], [0, 0, 0, 0])

    def test_shuffled_sources(self):
        gold, _ = load("valmer")
        predicted = baselines.as_prediction(gold)
        sources = [p["source"] for p in predicted]
        random.Random(1).shuffle(sources)
        f, _ = score(gold, [{**p, "source": s} for p, s in zip(predicted, sources)])
        self.assertEqual(f["found"]["value"], 1.0)
        self.assertLess(f["source"]["value"], 0.35)
        self.assertEqual(f["certainty"]["value"], 1.0)

    def test_one_claim_a_sentence(self):
        for name in SETS:
            gold, _ = load(name)
            marked = {(g["document"], g["start"]) for g in gold}
            f, _ = score(gold, baselines.sentence_oracle(gold))
            self.assertEqual(f["found"]["hits"], len(marked))
            self.assertLess(f["found"]["value"], 0.9)
            self.assertEqual(f["precision"]["value"], 1.0)

    def test_flood_lowers_precision_not_found(self):
        gold, _ = load("valmer")
        flood = [p for p in baselines.as_prediction(gold) for _ in range(3)]
        f, _ = score(gold, flood)
        self.assertEqual(f["found"]["value"], 1.0)
        self.assertAlmostEqual(f["precision"]["value"], 1 / 3)

    def test_pairs_are_one_to_one_and_best(self):
        draw = random.Random(0)
        for _ in range(300):
            n, m = draw.randint(1, 4), draw.randint(1, 5)
            weights = [[draw.choice((0, 0, 0.3, 1, 1.5, 2, 3.2)) for _ in range(m)] for _ in range(n)]
            pairs = best_pairs(weights)
            self.assertEqual(len(set(pairs.values())), len(pairs))
            best = max(sum(w for w in (weights[i][j] for i, j in enumerate(p) if j < m)) for p in itertools.permutations(range(m + n), n))
            self.assertAlmostEqual(sum(weights[i][j] for i, j in pairs.items()), best)

    def test_spellings_are_whole_words(self):
        self.assertFalse(accepted(["port"], {"name": "ministère des Transports"}))
        self.assertTrue(accepted(["douane soranaise"], {"name": None, "mention": "la douane soranaise (DNS)"}))
        self.assertTrue(accepted(["=armée"], {"name": "l'armée"}))
        self.assertFalse(accepted(["=armée"], {"name": "armée ukrainienne"}))
        self.assertFalse(accepted(["Corvay"], {"mention": "Anselme Corvay " + "et tout le reste de la phrase " * 4}))

    def test_optional_source(self):
        gold = [dict(source="unspecified", source_match=["on"], source_optional=True), dict(source="Norchim", source_match=["Norchim"]), dict(source="outlet", source_match=[])]
        self.assertEqual([score_claims.source_right(g, {"source": None}) for g in gold], [True, False, True])
        self.assertEqual([score_claims.source_right(g, {"source": {"name": "Norchim"}}) for g in gold], [False, True, False])

    def test_quantities(self):
        def given(approx, value=None, low=None, high=None):
            return {"quantities": [{"approx": approx, "value": value, "low": low, "high": high, "unit": "x"}]}
        about = {"quantity": {"approx": "about", "value": 3000, "low": None, "high": None, "unit": "soldiers"}}
        self.assertTrue(quantity_right(about, given("about", 3000)))
        self.assertFalse(quantity_right(about, given("exact", 3000, 3000, 3000)))
        self.assertTrue(quantity_right(about, given("exact", 3000, 3000, 3000), any_bound=True))
        some = {"quantity": {"approx": "range", "value": None, "low": 100, "high": 300, "unit": "dead"}}
        self.assertTrue(quantity_right(some, given("range", None, 100, 300)))
        self.assertFalse(quantity_right(some, given("at_least", 100, 100)))
        vague = {"quantity": {"approx": "at_least", "value": 2000, "low": 2000, "high": None, "unit": "dead", "vague": True}}
        self.assertTrue(quantity_right(vague, given("at_least", 1000, 1000)))
        self.assertFalse(quantity_right(vague, given("at_least", 200, 200)))
        either = {"quantity": {"approx": "exact", "value": 7, "low": 7, "high": 7, "unit": "x", "or": ["at_least"]}}
        self.assertTrue(quantity_right(either, given("at_least", 7, 7)))
        quarter = {"quantity": {"approx": "about", "value": 25, "low": None, "high": None, "unit": "percent of the city"}}
        self.assertTrue(quantity_right(quarter, given("about", 0.25)))


class Brief(unittest.TestCase):
    def values(self, f, *names):
        return [f[k]["value"] for k in names]

    def test_gold_is_perfect(self):
        for name in SETS:
            gold, relations = load(name)
            f = score_brief.score(gold, relations, baselines.as_brief(gold, relations))
            self.assertEqual(self.values(f, "paired", "pairwise_f1", "bcubed_f1", "origins_right", "conflicts_f1", "conflicts_kind"), [1.0] * 6)
            self.assertEqual(self.values(f, "origins_error", "conflicts_false_alarms"), [0, 0])
            self.assertEqual(f["updates_missed"], [])

    def test_empty(self):
        gold, relations = load("valmer")
        f = score_brief.score(gold, relations, {"claims": [], "propositions": [], "conflicts": [], "updates": []})
        self.assertEqual(self.values(f, "pairwise_recall", "origins_right", "conflicts_f1", "updates_f1"), [0] * 4)
        self.assertEqual(f["origins_error"], {"value": None, "answered": 0})

    def test_all_in_one_group(self):
        gold, relations = load("valmer")
        f = score_brief.score(gold, relations, baselines.one_proposition_each(gold, lambda g: "all"))
        self.assertEqual(f["pairwise_recall"]["value"], 1.0)
        self.assertLess(f["pairwise_precision"]["value"], 0.05)
        self.assertLess(f["bcubed_f1"]["value"], 0.1)

    def test_each_alone(self):
        gold, relations = load("valmer")
        f = score_brief.score(gold, relations, baselines.one_proposition_each(gold, lambda g: None))
        self.assertEqual(self.values(f, "pairwise_recall", "bcubed_precision"), [0, 1.0])

    def test_intervals_hold_the_value(self):
        gold, relations = load("valmer")
        f = score_brief.score(gold, relations, baselines.one_proposition_each(gold, baselines.same_number))
        for k in ("pairwise_f1", "bcubed_f1"):
            self.assertTrue(f[k]["low"] < f[k]["value"] < f[k]["high"], (k, f[k]))

    def test_naive_origins(self):
        for name in SETS:
            gold, relations = load(name)
            brief = baselines.as_brief(gold, relations)
            for p in brief["propositions"]:
                p["origins"] = [{"name": "?"}] * p["articles"]
            f = score_brief.score(gold, relations, brief)
            self.assertEqual((f["origins_right"], f["origins_error"]), (f["origins_right_articles"], f["origins_error_articles"]))
            self.assertLess(*self.values(f, "origins_right_articles", "origins_right_one"))
            self.assertEqual(self.values(f, "origins_where_one_one", "origins_where_several_one"), [1.0, 0])

    def test_false_alarms_wrong_kinds_and_order(self):
        gold, relations = load("valmer")
        brief = baselines.as_brief(gold, relations)
        brief["conflicts"] = [{**c, "kind": "name"} for c in brief["conflicts"]] + [{"kind": "number", "propositions": p, "claims": []} for p in relations["not_conflicts"]]
        brief["updates"] = [{"from": u["to"], "to": u["from"]} for u in brief["updates"]]
        f = score_brief.score(gold, relations, brief)
        self.assertEqual(self.values(f, "conflicts_recall", "conflicts_kind", "conflicts_false_alarms", "updates_f1"), [1.0, 0, 1.0, 0])
        self.assertLess(f["conflicts_precision"]["value"], 0.7)

    def test_within_a_group_and_for_no_group(self):
        gold, relations = load("valmer")
        brief = baselines.as_brief(gold, relations)
        brief["propositions"].append({"id": "extra", "statement": "", "claims": [], "origins": [], "articles": 0})
        brief["conflicts"] = [{"kind": "place", "propositions": ["inSorane", "inKarvie"], "claims": []}, {"kind": "other", "propositions": ["inSorane", "extra"], "claims": []}]
        f = score_brief.score(gold, relations, brief)
        self.assertEqual((f["conflicts_precision"]["hits"], f["conflicts_precision"]["total"], f["conflicts_nowhere"]), (1, 2, 1))


class Commands(unittest.TestCase):
    def test_run(self):
        gold, relations = load("valmer")
        with tempfile.TemporaryDirectory() as folder:
            claims, brief = pathlib.Path(folder, "claims.jsonl"), pathlib.Path(folder, "brief.json")
            claims.write_text("".join(json.dumps(p) + "\n" for p in baselines.sentence_oracle(gold)), encoding="utf-8")
            brief.write_text(json.dumps(baselines.as_brief(gold, relations)), encoding="utf-8")
            for command in (["score_claims.py", GOLD / "valmer.jsonl", claims, "--misses", "3"], ["score_claims.py", GOLD / "valmer.jsonl", claims, "--json"],
                            ["score_brief.py", GOLD / "valmer.jsonl", GOLD / "valmer.relations.json", brief], ["score_brief.py", GOLD / "valmer.jsonl", GOLD / "valmer.relations.json", brief, "--json"]):
                done = subprocess.run([sys.executable, HERE / command[0], *map(str, command[1:])], capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stderr)
                if "--json" in command:
                    json.loads(done.stdout)


if __name__ == "__main__":
    unittest.main()
