"""On Record: a desktop reader for news archives that finds who said what, and shows where.

The rooms, from the ground up: `model` (what things are), `settings` and `resources`,
`text` (strings only), the four workshops `formats`, `analysis`, `search` and `export`,
`archive` (the folder, the catalog, the worker), `ui` and `cli`, and `app`, which puts
them together. Imports go down, never up and never sideways; CI checks it.
"""

__version__ = "0.1.0"
