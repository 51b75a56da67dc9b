"""A language model behind an OpenAI-compatible endpoint as a reader beside the grammar. Off unless asked for."""
