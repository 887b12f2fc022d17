from .among import json_of as json_of
from .answering import answering as answering, clauses_of as clauses_of
from .catalog import Catalog as Catalog, Counts as Counts
from .confirmed import Confirmed as Confirmed
from .copies import (
    copies as copies,
    without_copies as without_copies,
    without_known as without_known,
)
from .corrected import corrected as corrected, dated as dated, read_as_chosen as read_as_chosen
from .folders import folders_of as folders_of
from .guarded import GuardedReader as GuardedReader
from .intake import (
    Intake as Intake,
    Source as Source,
    Taken as Taken,
    sources_of as sources_of,
)
from .listed import Listed as Listed
from .marked import (
    articles_at as articles_at,
    articles_with_highlights as articles_with_highlights,
    marked as marked,
    own_articles as own_articles,
)
from .named import Confirmations as Confirmations
from .new_files import (
    NewFile as NewFile,
    add_file as add_file,
    name_from as name_from,
    take_back as take_back,
)
from .own_data import OwnData as OwnData
from .own_templates import (
    OwnTemplates as OwnTemplates,
    load_templates as load_templates,
    save_templates as save_templates,
    set_templates_aside as set_templates_aside,
)
from .pace import Pace as Pace
from .partners import Workshops as Workshops
from .pasted import LONGEST_PASTED as LONGEST_PASTED, Pasted as Pasted, put_pasted as put_pasted
from .people import MOST_LISTED as MOST_LISTED, people as people, whereabouts as whereabouts
from .places import (
    archive_folder as archive_folder,
    index_folder as index_folder,
    mark_index_damage as mark_index_damage,
)
from .profiles import MOST_READ as MOST_READ, profile_of as profile_of
from .quarantine import ask_again as ask_again
from .quotations import (
    quote_numbers as quote_numbers,
    quote_rows as quote_rows,
    whole_quotations as whole_quotations,
)
from .reading_process import reading_main as reading_main
from .saved_searches import SavedSearches as SavedSearches
from .update import never as never, update as update
from .values import facet as facet, values as values
from .versions import versions_of as versions_of
from .wire import decode as decode, encode as encode
from .worker import worker_main as worker_main
