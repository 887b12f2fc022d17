from .comparing import compare as compare
from .corrections import Corrected as Corrected, correct as correct
from .engine import analyse as analyse
from .facts import facts as facts
from .version import ENGINE_VERSION as ENGINE_VERSION
from .versions import Version as Version
