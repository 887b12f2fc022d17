"""Somebody who does whatever comes to mind with the window, and what came of it.

python -m tests.monkey --minutes 10 --seed 1    does it for ten minutes; the seed says what
"""
