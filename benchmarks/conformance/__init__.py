"""The conformance suite: small dossiers, each one principle with the right answer, for any tool. See README.md."""
