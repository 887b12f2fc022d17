"""What goes wrong with disks and processes, done to the index on purpose.

python -m tests.faults 1000    does a thousand random faults, and says what came of them
"""
