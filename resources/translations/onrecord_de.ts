<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About On Record</source>
        <translation>Über On Record</translation>
    </message>
    <message>
        <source>Finds who said what in a folder of articles, and shows where it says so.</source>
        <translation>Findet in einem Ordner voller Artikel, wer was gesagt hat, und zeigt, wo es steht.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Help → Licences says under which terms it, and all it is made of, may be used.</source>
        <translation>Nichts verlässt diesen Computer. Unter Hilfe → Lizenzen steht, zu welchen Bedingungen das Programm und alle seine Bestandteile benutzt werden dürfen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Alle Befehle…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Farb&amp;en</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Dates and names of the hits</source>
        <translation>Zeit und &amp;Namen der Treffer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Schlagwörter &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Edit templates…</source>
        <translation>Vorlagen &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Explain the quotation</source>
        <translation>Zitat &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Export highlights…</source>
        <translation>Markierungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Files not read…</source>
        <translation>Nicht &amp;gelesene Dateien…</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Im Artikel s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>Grü&amp;n</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Import highlights…</source>
        <translation>Markierungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Look for changes</source>
        <translation>&amp;Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>&amp;More articles like this</source>
        <translation>Ähnliche Art&amp;ikel suchen</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Nä&amp;chster Treffer</translation>
    </message>
    <message>
        <source>&amp;No colour</source>
        <translation>&amp;Keine Farbe</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Ä&amp;lteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>Or&amp;ange</translation>
    </message>
    <message>
        <source>&amp;People and organisations</source>
        <translation>&amp;Personen und Organisationen</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>R&amp;osa</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Vorheriger Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>V&amp;orheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Relevance</source>
        <translation>&amp;Relevanz</translation>
    </message>
    <message>
        <source>&amp;Restore from a copy…</source>
        <translation>Aus einer Kopie &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>Im Arc&amp;hiv suchen</translation>
    </message>
    <message>
        <source>&amp;Sort articles by</source>
        <translation>&amp;Artikel sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Teal</source>
        <translation>&amp;Petrol</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Übliche &amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;What you made</source>
        <translation>Eigene &amp;Arbeit</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <source>A&amp;bout On Record</source>
        <translation>Ü&amp;ber On Record</translation>
    </message>
    <message>
        <source>A&amp;bout this article…</source>
        <translation>Über &amp;diesen Artikel…</translation>
    </message>
    <message>
        <source>Art&amp;icles</source>
        <translation>Art&amp;ikel</translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation>Artikel&amp;liste</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Choose which quotations are s&amp;hown</source>
        <translation>Gezeigte Zitate &amp;wählen</translation>
    </message>
    <message>
        <source>Compare &amp;with another version…</source>
        <translation>Mit anderer &amp;Fassung vergleichen…</translation>
    </message>
    <message>
        <source>Cop&amp;y by template</source>
        <translation>Nach &amp;Vorlage kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all quotations of the article</source>
        <translation>&amp;Alle Zitate des Artikels kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;quotation with source</source>
        <translation>&amp;Zitat mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy quotations as &amp;table</source>
        <translation>Zitate als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport quotations…</source>
        <translation>Zitate e&amp;xportieren…</translation>
    </message>
    <message>
        <source>For&amp;get recent searches</source>
        <translation>&amp;Letzte Suchen vergessen</translation>
    </message>
    <message>
        <source>Full sc&amp;reen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>G&amp;ive or take a star</source>
        <translation>&amp;Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>G&amp;rey</source>
        <translation>Gra&amp;u</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Let &amp;single letters act</source>
        <translation>Befehle mit &amp;einzelnen Buchstaben</translation>
    </message>
    <message>
        <source>Loo&amp;k in quotations only, or everywhere</source>
        <translation>Nur in &amp;Äußerungen suchen oder überall</translation>
    </message>
    <message>
        <source>Mark scare &amp;quotes and titles too</source>
        <translation>Auch &amp;distanzierte Wörter und Titel zeigen</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Next &amp;quotation</source>
        <translation>Nächstes &amp;Zitat</translation>
    </message>
    <message>
        <source>Number of &amp;quotations</source>
        <translation>Anzahl der &amp;Zitate</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open in &amp;new window…</source>
        <translation>In neuem &amp;Fenster öffnen…</translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation>&amp;Violett</translation>
    </message>
    <message>
        <source>Paste as artic&amp;le</source>
        <translation>Als Artikel einf&amp;ügen</translation>
    </message>
    <message>
        <source>Previous q&amp;uotation</source>
        <translation>Vorheriges Zi&amp;tat</translation>
    </message>
    <message>
        <source>Qu&amp;otations</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>Read al&amp;oud, or stop</source>
        <translation>Vor&amp;lesen oder aufhören</translation>
    </message>
    <message>
        <source>Read or unrea&amp;d</source>
        <translation>&amp;Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Read the quo&amp;tation aloud</source>
        <translation>Zitat vorle&amp;sen</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>S&amp;top indexing</source>
        <translation>&amp;Erfassen anhalten</translation>
    </message>
    <message>
        <source>Sa&amp;ve or drop the search</source>
        <translation>Suche speich&amp;ern oder löschen</translation>
    </message>
    <message>
        <source>Save a &amp;copy of it all…</source>
        <translation>Alles in eine &amp;Kopie sichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save quotat&amp;ions as PDF…</source>
        <translation>Z&amp;itate als PDF speichern…</translation>
    </message>
    <message>
        <source>Show a&amp;ll quotations</source>
        <translation>&amp;Alle Zitate zeigen</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Did you mean: %1</source>
        <translation>Vielleicht gemeint: %1</translation>
    </message>
    <message>
        <source>Sort the articles</source>
        <translation>Artikel sortieren</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>About this article…</source>
        <translation>Über diesen Artikel…</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <translation>Mit anderer Fassung vergleichen…</translation>
    </message>
    <message>
        <source>Copy all quotations of %1</source>
        <translation>Alle Zitate von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy all quotations of this article</source>
        <translation>Alle Zitate dieses Artikels kopieren</translation>
    </message>
    <message>
        <source>Copy quotation with source</source>
        <translation>Zitat mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy the marked words</source>
        <translation>Ausgewählte Wörter kopieren</translation>
    </message>
    <message>
        <source>Search the archive for %1</source>
        <translation>Im Archiv nach %1 suchen</translation>
    </message>
    <message>
        <source>Search the archive for “%1”</source>
        <translation>Im Archiv nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Was soll geschehen?</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Copied the list of changes</source>
        <translation>Liste der Änderungen kopiert</translation>
    </message>
    <message>
        <source>One of the two is not in this archive any more.</source>
        <translation>Eine der beiden Fassungen ist nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>There is another version of this article</source>
        <translation>Von diesem Artikel gibt es eine andere Fassung</translation>
    </message>
    <message>
        <source>There is another version of this article: %1 compares the two</source>
        <translation>Von diesem Artikel gibt es eine andere Fassung: %1 vergleicht beide</translation>
    </message>
    <message>
        <source>There is no other version of this article.</source>
        <translation>Von diesem Artikel gibt es keine andere Fassung.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 became %2</source>
        <translation>aus %1 wurde %2</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>Added, %1: %2</source>
        <translation>Hinzugekommen, %1: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugekommen: %1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>Änderungen von %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Verschoben: %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Removed, %1: %2</source>
        <translation>Entfallen, %1: %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfallen: %1</translation>
    </message>
    <message>
        <source>Reworded, %1: %2 became %3</source>
        <translation>Umformuliert, %1: aus %2 wurde %3</translation>
    </message>
    <message>
        <source>Said by %1, before by %2: %3</source>
        <translation>Von %1, vorher von %2: %3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The two read the same.</source>
        <translation>Beide Fassungen lauten gleich.</translation>
    </message>
    <message>
        <source>They differ so much that some sentences were not compared word by word.</source>
        <translation>Die Unterschiede sind so groß, dass manche Sätze nicht Wort für Wort verglichen wurden.</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation>hinzu „%1“</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>ohne „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>aus „%1“ wurde „%2“</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Gleiches zeigen</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>The two read the same.</source>
        <translation>Beide Fassungen lauten gleich.</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>Zwei Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Forget these searches</source>
        <translation>Diese Suchen vergessen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved · %1 new</source>
        <translation>gespeichert · %1 neu</translation>
    </message>
    <message>
        <source>searched before</source>
        <translation>schon gesucht</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>What the query may go on with</source>
        <translation>Wie die Suche weitergehen kann</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>%1 is &amp;right</source>
        <translation>%1 ist &amp;richtig</translation>
    </message>
    <message>
        <source>&amp;Nobody is named</source>
        <translation>&amp;Niemand ist genannt</translation>
    </message>
    <message>
        <source>&amp;Not a fact: take it away</source>
        <translation>&amp;Keine Angabe: entfernen</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>N&amp;ot a fact: take it away</source>
        <translation>&amp;Keine Angabe: entfernen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
    <message>
        <source>Said by somebody &amp;else…</source>
        <translation>Gesagt von jemand &amp;anderem…</translation>
    </message>
    <message>
        <source>The &amp;same as</source>
        <translation>Das&amp;selbe wie</translation>
    </message>
    <message>
        <source>This is &amp;right</source>
        <translation>Das ist &amp;richtig</translation>
    </message>
    <message>
        <source>Who is meant here</source>
        <translation>Wer hier gemeint ist</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Work or product</source>
        <translation>Werk oder Produkt</translation>
    </message>
    <message>
        <source>“%1” here is somebody else…</source>
        <translation>„%1“ ist hier jemand anders…</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%1 articles</source>
        <comment>%1 article</comment>
        <translation>
            <numerusform>%1 Artikel</numerusform>
            <numerusform>%1 Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 copies</source>
        <comment>%1 copy</comment>
        <translation>
            <numerusform>%1 Kopie</numerusform>
            <numerusform>%1 Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <comment>%1 entry</comment>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <comment>%1 file</comment>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files not read</source>
        <comment>%1 file not read</comment>
        <translation>
            <numerusform>%1 Datei nicht gelesen</numerusform>
            <numerusform>%1 Dateien nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 highlights</source>
        <comment>%1 highlight</comment>
        <translation>
            <numerusform>%1 Markierung</numerusform>
            <numerusform>%1 Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hits</source>
        <comment>%1 hit</comment>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentions</source>
        <comment>%1 mention</comment>
        <translation>
            <numerusform>%1 Nennung</numerusform>
            <numerusform>%1 Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more like this</source>
        <comment>%1 more like this</comment>
        <translation>
            <numerusform>%1 weiterer davon</numerusform>
            <numerusform>%1 weitere davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more places that differ are not shown.</source>
        <comment>%1 more place that differs is not shown.</comment>
        <translation>
            <numerusform>%1 weiterer Unterschied ist nicht gezeigt.</numerusform>
            <numerusform>%1 weitere Unterschiede sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names</source>
        <comment>%1 name</comment>
        <translation>
            <numerusform>%1 Name</numerusform>
            <numerusform>%1 Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new articles</source>
        <comment>%1 new article</comment>
        <translation>
            <numerusform>%1 neuer Artikel</numerusform>
            <numerusform>%1 neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other articles</source>
        <comment>%1 other article</comment>
        <translation>
            <numerusform>%1 weiterer Artikel</numerusform>
            <numerusform>%1 weitere Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other files</source>
        <comment>%1 other file</comment>
        <translation>
            <numerusform>%1 andere Datei</numerusform>
            <numerusform>%1 andere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paragraphs are the same</source>
        <comment>%1 paragraph is the same</comment>
        <translation>
            <numerusform>%1 Absatz ist gleich</numerusform>
            <numerusform>%1 Absätze sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places in the article</source>
        <comment>%1 place in the article</comment>
        <translation>
            <numerusform>%1 Stelle im Artikel</numerusform>
            <numerusform>%1 Stellen im Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quotations</source>
        <comment>%1 quotation</comment>
        <translation>
            <numerusform>%1 Zitat</numerusform>
            <numerusform>%1 Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 speakers</source>
        <comment>%1 speaker</comment>
        <translation>
            <numerusform>%1 Sprecher</numerusform>
            <numerusform>%1 Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <comment>%1 word</comment>
        <translation>
            <numerusform>%1 Wort</numerusform>
            <numerusform>%1 Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 articles</source>
        <comment>%2 of %1 article</comment>
        <translation>
            <numerusform>%2 von %1 Artikel</numerusform>
            <numerusform>%2 von %1 Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 quotations</source>
        <comment>%2 of %1 quotation</comment>
        <translation>
            <numerusform>%2 von %1 Zitat</numerusform>
            <numerusform>%2 von %1 Zitaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 quotations shown</source>
        <comment>%2 of %1 quotation shown</comment>
        <translation>
            <numerusform>%2 von %1 Zitat gezeigt</numerusform>
            <numerusform>%2 von %1 Zitaten gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %2 of %1 highlights</source>
        <comment>Took in %2 of %1 highlight</comment>
        <translation>
            <numerusform>%2 von %1 Markierung übernommen</numerusform>
            <numerusform>%2 von %1 Markierungen übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message>
        <source>Dropped %1</source>
        <translation>Abgelegt: %1</translation>
    </message>
    <message>
        <source>More than %1 quotations are better exported to a file.</source>
        <translation>Mehr als %1 Zitate besser in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>the fact</source>
        <translation>Angabe</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Narrow by: %1</source>
        <translation>Eingrenzen nach: %1</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>FactsDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FactsModel</name>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Search the archive for %1</source>
        <translation>Im Archiv nach %1 suchen</translation>
    </message>
    <message>
        <source>Show everything about %1</source>
        <translation>Alles über %1 zeigen</translation>
    </message>
    <message>
        <source>What the article states. Enter goes to where it says so, again to the next.</source>
        <translation>Was im Artikel steht. Die Eingabetaste führt zur Fundstelle, noch einmal zur nächsten.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>not in this article</source>
        <translation>nicht in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <source>Nothing can be noted in the cache (%1).</source>
        <translation>Im Zwischenspeicher lässt sich nichts vermerken (%1).</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 of %2 · incomplete</source>
        <translation>%1 von %2 · unvollständig</translation>
    </message>
    <message>
        <source>Choose an article on the left.</source>
        <translation>Links einen Artikel wählen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No article here yet</source>
        <translation>Noch kein Artikel</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>Nichts gefunden für %1</translation>
    </message>
    <message>
        <source>Nothing to read in this folder yet. What is put into it is taken in.</source>
        <translation>In diesem Ordner ist noch nichts zu lesen. Was hineingelegt wird, wird aufgenommen.</translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation>Ordner mit Artikeln öffnen…</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Anderen Ordner öffnen…</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Ordner wird gelesen…</translation>
    </message>
    <message>
        <source>Stopping after this article</source>
        <translation>Hält nach diesem Artikel an</translation>
    </message>
    <message>
        <source>Texts, documents, books, mails, feeds and exports of news databases are read, in folders of any depth.</source>
        <translation>Gelesen werden Texte, Dokumente, Bücher, E-Mails, Feeds und Exporte von Pressedatenbanken, in Ordnern jeder Tiefe.</translation>
    </message>
    <message>
        <source>The first articles can be read in a moment.</source>
        <translation>Die ersten Artikel sind gleich lesbar.</translation>
    </message>
    <message>
        <source>The index is not complete yet: newest articles come first.</source>
        <translation>Der Index ist noch nicht vollständig: die neuesten Artikel kommen zuerst.</translation>
    </message>
    <message>
        <source>These are examples. Open a folder of your own: texts, web pages, PDFs, documents, mails and exports are read where they are and never changed.</source>
        <translation>Dies sind Beispiele. Einen eigenen Ordner öffnen: Texte, Webseiten, PDFs, Dokumente, E-Mails und Exporte werden gelesen, wo sie liegen, und nie verändert.</translation>
    </message>
    <message>
        <source>Try fewer words, or word* for its endings.</source>
        <translation>Weniger Wörter versuchen, oder Wort* für alle Endungen.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also %1</source>
        <translation>Auch %1</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Taste für %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>Choose several quotations</source>
        <translation>Mehrere Zitate auswählen</translation>
    </message>
    <message>
        <source>Ctrl- or Shift-click</source>
        <translation>Klick mit Strg oder Umschalt</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Scroll on; at the end, the next article</source>
        <translation>Weiterblättern; am Ende zum nächsten Artikel</translation>
    </message>
    <message>
        <source>Show a caret to mark words by key</source>
        <translation>Schreibmarke zeigen, um Wörter mit Tasten auszuwählen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation>Name oder Lizenz</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Nichts hier heißt so.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Lizenzen durchsuchen</translation>
    </message>
    <message>
        <source>The licence’s text</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>ListDelegate</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>fewer like this</source>
        <translation>weniger davon</translation>
    </message>
    <message>
        <source>hide copies</source>
        <translation>Kopien ausblenden</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Files not read</source>
        <translation>Nicht gelesene Dateien</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>The settings could not be kept: %1</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied the report</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>Forgot the searches of the past</source>
        <translation>Frühere Suchen vergessen</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Arrow keys go from month to month, Enter shows that month alone.</source>
        <translation>Pfeiltasten gehen von Monat zu Monat, die Eingabetaste zeigt nur diesen Monat.</translation>
    </message>
    <message>
        <source>Mentions by month</source>
        <translation>Nennungen nach Monaten</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Open a folder of articles in a new window</source>
        <translation>Ordner mit Artikeln in neuem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>OwnDesk</name>
    <message>
        <source>%1 was not taken in: %2.</source>
        <translation>%1 wurde nicht übernommen: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 wurde nicht geschrieben: %2.</translation>
    </message>
    <message>
        <source>Copied what you made to %1</source>
        <translation>Eigene Arbeit nach %1 kopiert</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Korrigiert: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Restored what you made from %1</source>
        <translation>Eigene Arbeit aus %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Hier gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Wrote %1 to a file</source>
        <translation>%1 in eine Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Copies (*.sqlite)</source>
        <translation>Kopien (*.sqlite)</translation>
    </message>
    <message>
        <source>Export highlights and notes as Web Annotations</source>
        <translation>Markierungen und Notizen als Web Annotations exportieren</translation>
    </message>
    <message>
        <source>Import Web Annotations as highlights</source>
        <translation>Web Annotations als Markierungen importieren</translation>
    </message>
    <message>
        <source>Restore your highlights, notes, stars and corrections from a copy</source>
        <translation>Eigene Markierungen, Notizen, Sterne und Korrekturen aus einer Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Save a copy of your highlights, notes, stars and corrections</source>
        <translation>Kopie der eigenen Markierungen, Notizen, Sterne und Korrekturen sichern</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>Web Annotations (*.jsonld *.json)</translation>
    </message>
</context>
<context>
    <name>Owning</name>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>Mark some words first, or choose a quotation with J.</source>
        <translation>Erst Wörter auswählen oder mit J ein Zitat wählen.</translation>
    </message>
    <message>
        <source>No highlight is there.</source>
        <translation>Hier ist keine Markierung.</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note on the highlight</source>
        <translation>Notiz zur Markierung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Article %1 of %2</source>
        <translation>Artikel %1 von %2</translation>
    </message>
    <message>
        <source>Choose a person or an organisation</source>
        <translation>Person oder Organisation wählen</translation>
    </message>
    <message>
        <source>Gathering what is said of %1…</source>
        <translation>Alles über %1 wird zusammengetragen…</translation>
    </message>
    <message>
        <source>No article names it any more, or the index is being made.</source>
        <translation>Kein Artikel nennt den Namen mehr, oder der Index entsteht gerade.</translation>
    </message>
    <message>
        <source>No name holds %1</source>
        <translation>Kein Name enthält %1</translation>
    </message>
    <message>
        <source>No people or organisations found</source>
        <translation>Keine Personen oder Organisationen gefunden</translation>
    </message>
    <message>
        <source>Nothing is known of %1</source>
        <translation>Über %1 ist nichts bekannt</translation>
    </message>
    <message>
        <source>Part of a name is enough.</source>
        <translation>Ein Teil des Namens genügt.</translation>
    </message>
    <message>
        <source>Quotations, roles and events of one, from all articles that name it.</source>
        <translation>Zitate, Funktionen und Ereignisse aus allen Artikeln, die den Namen nennen.</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Archiv wird gelesen…</translation>
    </message>
    <message>
        <source>Whoever the articles name stands here, the most quoted first.</source>
        <translation>Hier steht, wen die Artikel nennen, die Meistzitierten zuerst.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Choose among people and organisations</source>
        <translation>Unter Personen und Organisationen wählen</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Archiv wird gelesen…</translation>
    </message>
    <message>
        <source>The %1 most quoted; type for others</source>
        <translation>Die %1 meistzitierten; für andere tippen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 was not saved: %2.</source>
        <translation>%1 wurde nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>No quotation is shown.</source>
        <translation>Kein Zitat wird gezeigt.</translation>
    </message>
    <message>
        <source>One at a time: “%1” is still being printed or saved.</source>
        <translation>Eins nach dem anderen: „%1“ wird noch gedruckt oder gespeichert.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Printed “%1”</source>
        <translation>„%1“ gedruckt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The printer took no page of “%1”.</source>
        <translation>Der Drucker nahm keine Seite von „%1“ an.</translation>
    </message>
</context>
<context>
    <name>ProfilePane</name>
    <message>
        <source>What the archive says</source>
        <translation>Was im Archiv steht</translation>
    </message>
</context>
<context>
    <name>QuoteFilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Kind of quotation</source>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show the quotations of every speaker and kind</source>
        <translation>Zitate aller Sprecher und Arten zeigen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Ohne Sprecher</translation>
    </message>
    <message>
        <source>Unsure speaker</source>
        <translation>Sprecher unsicher</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>%1 was not written: its ending says no format.</source>
        <translation>%1 wurde nicht geschrieben: die Endung nennt kein Format.</translation>
    </message>
    <message>
        <source>&amp;Copy %1 with source</source>
        <translation>%1 mit Quellenangabe &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy quotations</source>
        <translation>Zitate &amp;kopieren</translation>
    </message>
    <message>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <source>CSL-JSON (*.json)</source>
        <translation>CSL-JSON (*.json)</translation>
    </message>
    <message>
        <source>Copied %1, %2</source>
        <translation>%1 kopiert, %2</translation>
    </message>
    <message>
        <source>E&amp;xport quotations…</source>
        <translation>Zitate e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Evidence pack: page, tables, the articles’ files, hashes (*.zip)</source>
        <translation>Belegmappe: Seite, Tabellen, Dateien der Artikel, Prüfsummen (*.zip)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>More than %1 quotations are better exported to a file.</source>
        <translation>Mehr als %1 Zitate besser in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>No quotation is selected.</source>
        <translation>Kein Zitat ist ausgewählt.</translation>
    </message>
    <message>
        <source>No quotation is shown.</source>
        <translation>Kein Zitat wird gezeigt.</translation>
    </message>
    <message>
        <source>One file at a time: another is still being written.</source>
        <translation>Nur eine Datei zur Zeit: eine andere wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Packing quotations and their files: %1 %</source>
        <translation>Zitate und ihre Dateien werden gepackt: %1 %</translation>
    </message>
    <message>
        <source>Page to search in, with evidence (*.html)</source>
        <translation>Durchsuchbare Seite mit Belegen (*.html)</translation>
    </message>
    <message>
        <source>RIS for reference managers (*.ris)</source>
        <translation>RIS für Literaturverwaltungen (*.ris)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Archiv wird gelesen…</translation>
    </message>
    <message>
        <source>Stopped: %1 was not written</source>
        <translation>Angehalten: %1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Wrote %1 of %2 quotations</source>
        <translation>%1 von %2 Zitaten geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1 to %2</source>
        <translation>%1 nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1 with their files to %2</source>
        <translation>%1 mit ihren Dateien nach %2 geschrieben</translation>
    </message>
    <message>
        <source>as a table</source>
        <translation>als Tabelle</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>QuotesDesk</name>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Nothing was dragged.</source>
        <translation>Nichts wurde gezogen.</translation>
    </message>
</context>
<context>
    <name>QuotesFileDesk</name>
    <message>
        <source>%1 changed since the quotations were found.</source>
        <translation>Seit dem Finden der Zitate geändert: %1.</translation>
    </message>
    <message>
        <source>%1 could not be packed; manifest.json in the pack says why.</source>
        <translation>Nicht einzupacken: %1; in manifest.json steht, warum.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 wurde nicht geschrieben: %2.</translation>
    </message>
</context>
<context>
    <name>QuotesModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>Unsure speaker</source>
        <translation>Sprecher unsicher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>QuotesPane</name>
    <message>
        <source>%1 answering the search</source>
        <translation>%1 zur Suche</translation>
    </message>
    <message>
        <source>%1 in the articles found</source>
        <translation>%1 in den gefundenen Artikeln</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Choose by speaker or words</source>
        <translation>Nach Sprecher oder Wörtern wählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Export %1 selected…</source>
        <translation>%1 ausgewählte exportieren…</translation>
    </message>
    <message>
        <source>Export all %1…</source>
        <translation>Alle %1 exportieren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Export the selected quotation…</source>
        <translation>Ausgewähltes Zitat exportieren…</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Kind of quotation</source>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>Looking through the quotations…</source>
        <translation>Zitate werden durchgesehen…</translation>
    </message>
    <message>
        <source>No quotation is like that</source>
        <translation>Kein Zitat passt dazu</translation>
    </message>
    <message>
        <source>No quotations</source>
        <translation>Keine Zitate</translation>
    </message>
    <message>
        <source>Open the article there</source>
        <translation>Artikel an dieser Stelle öffnen</translation>
    </message>
    <message>
        <source>Part of a name or of the words is enough; all kinds may be shown.</source>
        <translation>Ein Teil des Namens oder der Wörter genügt; alle Arten lassen sich zeigen.</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>Speaker or words</source>
        <translation>Sprecher oder Wörter</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>The search above leaves out articles; Esc in it clears it.</source>
        <translation>Die Suche oben lässt Artikel weg; Esc darin leert sie.</translation>
    </message>
    <message>
        <source>Unsure speaker</source>
        <translation>Sprecher unsicher</translation>
    </message>
    <message>
        <source>What people say in the articles stands here, from all of them.</source>
        <translation>Hier steht, was in den Artikeln gesagt wird, aus allen zusammen.</translation>
    </message>
</context>
<context>
    <name>QuotesTable</name>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is not in this archive any more.</source>
        <translation>%1 ist nicht mehr in diesem Archiv.</translation>
    </message>
    <message>
        <source>&amp;Copy fact</source>
        <translation>Angabe &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy marked words</source>
        <translation>Ausgewählte Wörter &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy quotation</source>
        <translation>Zitat &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy title and source</source>
        <translation>Überschrift und Quelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied %1 of %2, %3</source>
        <translation>%1 von %2 kopiert, %3</translation>
    </message>
    <message>
        <source>Copied %1, %2</source>
        <translation>%1 kopiert, %2</translation>
    </message>
    <message>
        <source>Copied the fact</source>
        <translation>Angabe kopiert</translation>
    </message>
    <message>
        <source>Copied the marked words</source>
        <translation>Ausgewählte Wörter kopiert</translation>
    </message>
    <message>
        <source>Copied title and source</source>
        <translation>Überschrift und Quelle kopiert</translation>
    </message>
    <message>
        <source>No quotation is chosen. J goes to the next one.</source>
        <translation>Kein Zitat ist gewählt. J geht zum nächsten.</translation>
    </message>
    <message>
        <source>No quotation of this article is of the speaker and kind chosen.</source>
        <translation>Kein Zitat dieses Artikels ist vom gewählten Sprecher und der gewählten Art.</translation>
    </message>
    <message>
        <source>This article has no quotations.</source>
        <translation>Dieser Artikel enthält keine Zitate.</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>No quotation is chosen. J goes to the next one.</source>
        <translation>Kein Zitat ist gewählt. J geht zum nächsten.</translation>
    </message>
    <message>
        <source>Read aloud no further</source>
        <translation>Nicht weiter vorgelesen</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Wird vorgelesen</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Nothing was dragged.</source>
        <translation>Nichts wurde gezogen.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nichts wurde gedruckt.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>%1 for saved searches</source>
        <translation>%1 zu gespeicherten Suchen</translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <source>The search is no longer saved</source>
        <translation>Suche nicht mehr gespeichert</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Drop this saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Archiv durchsuchen</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>No other article has the words of this one</source>
        <translation>Kein anderer Artikel enthält die Wörter dieses Artikels</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Also mark words in quotation marks that nobody said.</source>
        <translation>Auch Wörter in Anführungszeichen kennzeichnen, die niemand gesagt hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>How far apart the lines of an article are.</source>
        <translation>Wie weit die Zeilen eines Artikels auseinanderstehen.</translation>
    </message>
    <message>
        <source>How the line below a quotation names its source: shortly, or as a style has it.</source>
        <translation>Wie die Zeile unter einem Zitat die Quelle nennt: kurz oder nach einem Zitierstil.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Let evidence light up steadily, without fading.</source>
        <translation>Belege gleichmäßig aufleuchten lassen, ohne Überblenden.</translation>
    </message>
    <message>
        <source>Let single letters (j, k, n, p, c) act while no text field has the keyboard.</source>
        <translation>Einzelne Buchstaben (j, k, n, p, c) wirken lassen, solange kein Textfeld die Eingabe hat.</translation>
    </message>
    <message>
        <source>Letters on a line of an article, at most.</source>
        <translation>Höchstzahl der Buchstaben in einer Zeile des Artikels.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Scare quotes and titles</source>
        <translation>Distanzierte Wörter und Titel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Single letters act</source>
        <translation>Befehle mit einzelnen Buchstaben</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text, in pixels.</source>
        <translation>Schriftgröße des Artikels, in Pixeln.</translation>
    </message>
    <message>
        <source>Source of what is copied</source>
        <translation>Quellenangabe beim Kopieren</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The commands whose keys you have changed.</source>
        <translation>Die Befehle, deren Tasten geändert sind.</translation>
    </message>
    <message>
        <source>The window&apos;s colours; System goes with the desktop.</source>
        <translation>Farben des Fensters; „System“ folgt der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>The window&apos;s language, from the next start on; System goes with the desktop.</source>
        <translation>Sprache des Fensters, ab dem nächsten Start; „System“ folgt der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 is the key of “%2” already and was not taken.</source>
        <translation>%1 ist schon die Taste für „%2“ und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>How a quotation is written in plain text, Markdown and HTML when it leaves.</source>
        <translation>Wie ein Zitat beim Kopieren und Exportieren als Text, in Markdown und in HTML geschrieben wird.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Templates for copying</source>
        <translation>Vorlagen zum Kopieren</translation>
    </message>
</context>
<context>
    <name>SideWindow</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report: it was sent to nobody</source>
        <translation>Bericht: er wurde nirgendwohin gesandt</translation>
    </message>
</context>
<context>
    <name>SkippedPage</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Being read again: %1</source>
        <translation>Wird noch einmal gelesen: %1</translation>
    </message>
    <message>
        <source>Copied the list</source>
        <translation>Liste kopiert</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files not read</source>
        <translation>Nicht gelesene Dateien</translation>
    </message>
    <message>
        <source>Nothing here shows folders. The file is %1</source>
        <translation>Hier gibt es kein Programm, das Ordner zeigt. Die Datei ist %1</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Warum sie nicht gelesen wurde</translation>
    </message>
    <message>
        <source>and %1 more: the copied list has them all</source>
        <translation>und %1 weitere: die kopierte Liste hat sie alle</translation>
    </message>
</context>
<context>
    <name>SpeechDesk</name>
    <message>
        <source>Nothing can be read aloud here: %1.</source>
        <translation>Hier kann nichts vorgelesen werden: %1.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud here: there is no speech service.</source>
        <translation>Hier kann nichts vorgelesen werden: Es gibt keinen Sprachdienst.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud now: %1.</source>
        <translation>Gerade kann nichts vorgelesen werden: %1.</translation>
    </message>
    <message>
        <source>the speech service does not answer</source>
        <translation>der Sprachdienst antwortet nicht</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 Std.</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 Min.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 Sek.</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Erfassen fortsetzen</translation>
    </message>
    <message>
        <source>Indexing %1 of %2</source>
        <translation>Erfasse %1 von %2</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Suche nach Änderungen</translation>
    </message>
    <message>
        <source>Newest first; until it is done, search is incomplete</source>
        <translation>Neueste zuerst; bis zum Ende bleibt die Suche unvollständig</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Fortschritt des Index</translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation>Erfassen anhalten</translation>
    </message>
    <message>
        <source>Stopped · search is incomplete</source>
        <translation>Angehalten · Suche unvollständig</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>%1 and %2 more are not in this archive.</source>
        <translation>%1 und %2 weitere liegen nicht in diesem Archiv.</translation>
    </message>
    <message>
        <source>%1 is not in this archive.</source>
        <translation>%1 liegt nicht in diesem Archiv.</translation>
    </message>
    <message>
        <source>Changed since, and therefore left as it is: %1</source>
        <translation>Seither geändert und darum so belassen: %1</translation>
    </message>
    <message>
        <source>Copy into this archive</source>
        <translation>In dieses Archiv kopieren</translation>
    </message>
    <message>
        <source>Copying into this archive</source>
        <translation>Wird in dieses Archiv kopiert</translation>
    </message>
    <message>
        <source>Deleted again: %1</source>
        <translation>Wieder gelöscht: %1</translation>
    </message>
    <message>
        <source>In the archive already: %1</source>
        <translation>Schon im Archiv: %1</translation>
    </message>
    <message>
        <source>It is in the archive already: %1</source>
        <translation>Das liegt schon im Archiv: %1</translation>
    </message>
    <message>
        <source>Not taken in besides: %1</source>
        <translation>Außerdem nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Nothing is ever fetched from the web. Copy the article’s text in the browser and paste it here, or save the page and open the file.</source>
        <translation>Aus dem Netz wird nie etwas geholt. Den Text des Artikels im Browser kopieren und hier einfügen, oder die Seite speichern und die Datei öffnen.</translation>
    </message>
    <message>
        <source>Open where it is</source>
        <translation>Öffnen, wo es liegt</translation>
    </message>
    <message>
        <source>Saved in this archive: %1</source>
        <translation>In diesem Archiv gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved in this archive: %1 in %2</source>
        <translation>In diesem Archiv gespeichert: %1 in %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is no text to be pasted as an article.</source>
        <translation>Es gibt keinen Text, der sich als Artikel einfügen ließe.</translation>
    </message>
    <message>
        <source>These are examples, nothing can be added to them. Open a folder of your own first.</source>
        <translation>Das sind Beispiele, zu denen nichts hinzukommen kann. Zuerst einen eigenen Ordner öffnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>as it was before the mistake</source>
        <translation>wie vor dem Fehler</translation>
    </message>
    <message>
        <source>could not be made</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>none before the mistake is gone</source>
        <translation>keine, solange der Fehler darin ist</translation>
    </message>
    <message>
        <source>of an example: no quotation is chosen</source>
        <translation>an einem Beispiel: kein Zitat ist gewählt</translation>
    </message>
    <message>
        <source>of the current quotation</source>
        <translation>am aktuellen Zitat</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>%1 cannot be followed yet.</source>
        <translation>%1 ist noch nicht verwendbar.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another template is called that.</source>
        <translation>So heißt schon eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Flavours</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>Meine Vorlage</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Reset to the standard</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The standard template stays as it is; New begins one like it.</source>
        <translation>Die Standardvorlage bleibt, wie sie ist; „Neu“ beginnt mit einer gleichen.</translation>
    </message>
    <message>
        <source>Used for copying and exporting</source>
        <translation>Beim Kopieren und Exportieren verwenden</translation>
    </message>
    <message>
        <source>[, {role}] – vanishes where there is no role</source>
        <translation>[, {role}] – entfällt, wo keine Funktion bekannt ist</translation>
    </message>
    <message>
        <source>[…] vanishes where a placeholder in it has nothing to say. \[ is a bracket.</source>
        <translation>[…] entfällt, wo ein Platzhalter darin leer bleibt. \[ ist eine Klammer.</translation>
    </message>
</context>
<context>
    <name>Templating</name>
    <message>
        <source>%1 The standard template is used.</source>
        <translation>%1 Verwendet wird die Standardvorlage.</translation>
    </message>
    <message>
        <source>Copying by the template “%1”</source>
        <translation>Kopiert wird nach der Vorlage „%1“</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Templates for copying</source>
        <translation>Vorlagen zum Kopieren</translation>
    </message>
</context>
<context>
    <name>TimeHistogram</name>
    <message>
        <source>Drag over a span, or press Shift with the arrow keys and then Enter.</source>
        <translation>Zeitraum aufziehen, oder Umschalt mit den Pfeiltasten und dann die Eingabetaste.</translation>
    </message>
    <message>
        <source>Hits over time</source>
        <translation>Treffer im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy quotes</source>
        <translation>Zitate kopieren</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Search %1 — try  %2</source>
        <translation>%1 durchsuchen — etwa  %2</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Archiv durchsuchen</translation>
    </message>
    <message>
        <source>speaker:name  &quot;exact words&quot;</source>
        <translation>speaker:Name  &quot;Wortlaut&quot;</translation>
    </message>
</context>
<context>
    <name>WorkerLink</name>
    <message>
        <source>Indexing stopped by itself several times; what is indexed stays usable.</source>
        <translation>Das Erfassen brach mehrmals ab; was erfasst ist, bleibt nutzbar.</translation>
    </message>
</context>
<context>
    <name>_DateRow</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>“%1” is no date. Try 7 January 2026, 2026-01-07, 2026-01 or 2026.</source>
        <translation>„%1“ ist kein Datum. Etwa 7. Januar 2026, 2026-01-07, 2026-01 oder 2026.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>%1 as in the file</source>
        <translation>%1 wie in der Datei</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
</context>
<context>
    <name>_WordsRow</name>
    <message>
        <source>An article has to be called something.</source>
        <translation>Ein Artikel braucht eine Überschrift.</translation>
    </message>
</context>
<context>
    <name>clearing</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>copy</name>
    <message>
        <source>by the template “%1”</source>
        <translation>nach der Vorlage „%1“</translation>
    </message>
    <message>
        <source>with source</source>
        <translation>mit Quellenangabe</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>%1 in the address</source>
        <translation>%1 in der Adresse</translation>
    </message>
    <message>
        <source>%1 in the text</source>
        <translation>%1 im Text</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1th century</source>
        <translation>%1. Jahrhundert</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No date (set by you)</source>
        <translation>Kein Datum (selbst gesetzt)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>selbst gesetzt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>Frühjahr %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>Winter %1</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>A guess, since nothing in the file tells it</source>
        <translation>Vermutet, da nichts in der Datei es verrät</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>Mitteleuropäisch (DOS 852)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Click to see all that is known of this article, and to set it right</source>
        <translation>Anklicken, um alles über diesen Artikel zu sehen und zu berichtigen</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Kyrillisch (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Kyrillisch (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>In the text stands %1.</source>
        <translation>Im Text steht %1.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Koreanisch (Windows-949)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>No newspaper is so old.</source>
        <translation>So alt ist keine Zeitung.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Set by you. In the file: %1 (from %2).</source>
        <translation>Selbst gesetzt. In der Datei: %1 (aus %2).</translation>
    </message>
    <message>
        <source>Set by you. The file has none.</source>
        <translation>Selbst gesetzt. Die Datei nennt nichts.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thailändisch (Windows-874)</translation>
    </message>
    <message>
        <source>The address says %1.</source>
        <translation>Die Adresse sagt %1.</translation>
    </message>
    <message>
        <source>The file gives no date.</source>
        <translation>Die Datei nennt kein Datum.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, Big Endian</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16, Little Endian</translation>
    </message>
    <message>
        <source>UTF-32</source>
        <translation>UTF-32</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 (with a mark)</source>
        <translation>UTF-8 (mit Kennung)</translation>
    </message>
    <message>
        <source>UTF-8, saved in the wrong encoding before (mojibake)</source>
        <translation>UTF-8, zuvor falsch kodiert gespeichert (Zeichensalat)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>Western European (DOS 437)</source>
        <translation>Westeuropäisch (DOS 437)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac Roman)</source>
        <translation>Westeuropäisch (Mac Roman)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>a rich text (RTF)</source>
        <translation>RTF-Text</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>gespeicherte Webseite (MHTML)</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <translation>ein Webarchiv (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>ein Webarchiv (WARC)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>an electronic book (EPUB)</source>
        <translation>elektronisches Buch (EPUB)</translation>
    </message>
    <message>
        <source>an export of Europresse</source>
        <translation>Export aus Europresse</translation>
    </message>
    <message>
        <source>an export of Factiva</source>
        <translation>Export aus Factiva</translation>
    </message>
    <message>
        <source>an export of Lexis</source>
        <translation>Export aus Lexis</translation>
    </message>
    <message>
        <source>an export of Nexis</source>
        <translation>Export aus Nexis</translation>
    </message>
    <message>
        <source>an export of Omnivore</source>
        <translation>ein Export aus Omnivore</translation>
    </message>
    <message>
        <source>an export of ProQuest</source>
        <translation>Export aus ProQuest</translation>
    </message>
    <message>
        <source>an export of Wallabag</source>
        <translation>ein Export aus Wallabag</translation>
    </message>
    <message>
        <source>highlights from Readwise</source>
        <translation>hervorgehobene Stellen aus Readwise</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>records (JSON)</source>
        <translation>Datensätze (JSON)</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>A line of time from %1 to %2</source>
        <translation>Zeitleiste von %1 bis %2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>The article says both</source>
        <translation>Der Artikel sagt beides</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>checked by you</source>
        <translation>selbst geprüft</translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>these words are not in the article any more</source>
        <translation>diese Wörter stehen nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>ohne Sprecher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>On Record ended unexpectedly the last time. Your files are untouched, and nothing was sent anywhere.</source>
        <translation>On Record wurde zuletzt unerwartet beendet. Alle Dateien sind unverändert, und nichts wurde irgendwohin gesandt.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your files are untouched; you can read on.</source>
        <translation>Im Programm ist etwas schiefgegangen. Alle Dateien sind unverändert; das Lesen kann weitergehen.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>%1 (typeface)</source>
        <translation>%1 (Schrift)</translation>
    </message>
    <message>
        <source>%1 (word list)</source>
        <translation>%1 (Wortliste)</translation>
    </message>
    <message>
        <source>%1 (word lists)</source>
        <translation>%1 (Wortlisten)</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Städte</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>Englische Wörter</translation>
    </message>
    <message>
        <source>More given names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>More surnames</source>
        <translation>Weitere Familiennamen</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Also called %1.</source>
        <translation>Auch %1 genannt.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Das ist dieselbe Person oder Organisation</translation>
    </message>
    <message>
        <source>Often named with</source>
        <translation>Oft genannt mit</translation>
    </message>
    <message>
        <source>Older quotations →</source>
        <translation>Ältere Zitate →</translation>
    </message>
    <message>
        <source>Only what was published in %1.</source>
        <translation>Nur was im Zeitraum %1 erschienen ist.</translation>
    </message>
    <message>
        <source>Others of this name</source>
        <translation>Andere dieses Namens</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Read: the newest %1 of %2 articles.</source>
        <translation>Gelesen: die neuesten %1 von %2 Artikeln.</translation>
    </message>
    <message>
        <source>Roles as stated</source>
        <translation>Funktionen laut Artikeln</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>Alle Monate zeigen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The articles disagree</source>
        <translation>Die Artikel widersprechen sich</translation>
    </message>
    <message>
        <source>The same?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>You said which articles are about the same one.</source>
        <translation>Die Zuordnung der Artikel ist selbst gesetzt.</translation>
    </message>
    <message>
        <source>former %1</source>
        <translation>ehemals %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>stated %1 to %2</source>
        <translation>so genannt von %1 bis %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>← Newer quotations</source>
        <translation>← Neuere Zitate</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>%1 finds nothing: this is not kept yet</source>
        <translation>%1 findet nichts: das wird noch nicht geführt</translation>
    </message>
    <message>
        <source>%1 has no closing quotation mark</source>
        <translation>%1 hat kein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 holds no date: searched as plain text</source>
        <translation>%1 enthält kein Datum: als Text gesucht</translation>
    </message>
    <message>
        <source>%1 is no field: searched as plain text</source>
        <translation>%1 ist kein Feld: als Text gesucht</translation>
    </message>
    <message>
        <source>%1 needs a word right behind it</source>
        <translation>%1 braucht direkt dahinter ein Wort</translation>
    </message>
    <message>
        <source>2025, 2025-11..2026-01</source>
        <translation>2025, 2025-11..2026-01</translation>
    </message>
    <message>
        <source>A bracket is left open</source>
        <translation>Eine Klammer ist offen geblieben</translation>
    </message>
    <message>
        <source>A closing bracket too many</source>
        <translation>Eine schließende Klammer zu viel</translation>
    </message>
    <message>
        <source>Brackets are nested too deep</source>
        <translation>Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a person who is named</source>
        <translation>eine genannte Person</translation>
    </message>
    <message>
        <source>a place that is named</source>
        <translation>ein genannter Ort</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>ein eigenes Schlagwort</translation>
    </message>
    <message>
        <source>an organisation that is named</source>
        <translation>eine genannte Organisation</translation>
    </message>
    <message>
        <source>earlier than a day</source>
        <translation>früher als ein Tag</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>ab einem Tag</translation>
    </message>
    <message>
        <source>last 3 months, march 2025</source>
        <translation>last 3 months, march 2025</translation>
    </message>
    <message>
        <source>later than a day</source>
        <translation>später als ein Tag</translation>
    </message>
    <message>
        <source>minister, researcher…</source>
        <translation>minister, researcher…</translation>
    </message>
    <message>
        <source>name or folder of the file</source>
        <translation>Name oder Ordner der Datei</translation>
    </message>
    <message>
        <source>quote, highlight, note, star, correction</source>
        <translation>quote, highlight, note, star, correction</translation>
    </message>
    <message>
        <source>read, unread, starred</source>
        <translation>read, unread, starred</translation>
    </message>
    <message>
        <source>said, warned, denied…</source>
        <translation>said, warned, denied…</translation>
    </message>
    <message>
        <source>the paper or site</source>
        <translation>die Zeitung oder Website</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>wer es gesagt hat</translation>
    </message>
    <message>
        <source>who wrote the article</source>
        <translation>wer den Artikel geschrieben hat</translation>
    </message>
    <message>
        <source>words between quotation marks</source>
        <translation>Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>words of somebody’s speech</source>
        <translation>Wörter aus jemandes Rede</translation>
    </message>
    <message>
        <source>words of the article</source>
        <translation>Wörter des Artikels</translation>
    </message>
    <message>
        <source>words of the headline</source>
        <translation>Wörter der Überschrift</translation>
    </message>
    <message>
        <source>words outside quotations</source>
        <translation>Wörter außerhalb von Zitaten</translation>
    </message>
</context>
<context>
    <name>quote</name>
    <message>
        <source>%1 % sure</source>
        <translation>zu %1 % sicher</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>Wörtliches Zitat</translation>
    </message>
    <message>
        <source>End of quotation.</source>
        <translation>Ende des Zitats.</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Indirekte Rede</translation>
    </message>
    <message>
        <source>Partial quotation</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>Title or name</source>
        <translation>Titel oder Name</translation>
    </message>
    <message>
        <source>Unsure, %1.</source>
        <translation>Unsicher, %1.</translation>
    </message>
    <message>
        <source>Words held at arm’s length</source>
        <translation>Distanzierte Wörter</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>unsure, %1</source>
        <translation>unsicher, %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, quoted in </source>
        <translation>%1, zitiert in </translation>
    </message>
    <message>
        <source>%1, quoted on %2 of </source>
        <translation>%1, zitiert auf %2 von </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>No quotation is like that.</source>
        <translation>Kein Zitat passt dazu.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotations with their evidence, made by On Record.

quotations.html    all quotations on one page, to search in; opens in any browser
quotations.csv     the same as a table
quotations.jsonl   the same for programs, one JSON object a line, with every place
references.ris     the articles for a reference manager, quotations as notes
references.json    the same as CSL-JSON
sources/           the files the quotations were found in, as they are
manifest.json      what is in here, where each source stands, and what could not be packed
SHA256SUMS         the SHA-256 of every file in here but itself

To check that nothing in here was changed, unpack it and say there:

    sha256sum -c SHA256SUMS          (Linux)
    shasum -a 256 -c SHA256SUMS      (macOS)

Places in an article are code points of its text, from 0, the end not included.
</source>
        <translation>Zitate mit ihren Belegen, geschrieben von On Record.

quotations.html    alle Zitate auf einer Seite zum Durchsuchen; für jeden Browser
quotations.csv     dasselbe als Tabelle
quotations.jsonl   dasselbe für Programme, ein JSON-Objekt je Zeile, mit jeder Stelle
references.ris     die Artikel für eine Literaturverwaltung, Zitate als Notizen
references.json    dasselbe als CSL-JSON
sources/           die Dateien, in denen die Zitate stehen, so wie sie sind
manifest.json      was hierin ist, wo jede Quelle steht und was nicht gepackt werden konnte
SHA256SUMS         die SHA-256 jeder Datei hierin außer ihr selbst

Zum Prüfen, dass hierin nichts geändert wurde, auspacken und dort eingeben:

    sha256sum -c SHA256SUMS          (Linux)
    shasum -a 256 -c SHA256SUMS      (macOS)

Stellen eines Artikels sind Codepunkte seines Textes, von 0 an, das Ende nicht mitgezählt.
</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker or words</source>
        <translation>Sprecher oder Wörter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>characters %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>Teilzitat</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <translation>S. %1–%2</translation>
    </message>
    <message>
        <source>scare</source>
        <translation>distanziert</translation>
    </message>
    <message>
        <source>speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>%1 characters are damaged in the file and shown as %2.</source>
        <translation>%1 Zeichen sind in der Datei beschädigt und erscheinen als %2.</translation>
    </message>
    <message>
        <source>%1 characters had been saved in the wrong encoding and are put right.</source>
        <translation>%1 Zeichen waren in falscher Kodierung gespeichert und sind berichtigt.</translation>
    </message>
    <message>
        <source>%1 characters look as if they had been saved in the wrong encoding before; the file can be read so that they are put right.</source>
        <translation>%1 Zeichen sehen aus, als wären sie zuvor in falscher Kodierung gespeichert worden; die Datei lässt sich so lesen, dass sie berichtigt sind.</translation>
    </message>
    <message>
        <source>%1 claim has no source.</source>
        <translation>%1 Aussage hat keine Quelle.</translation>
    </message>
    <message>
        <source>%1 claim rests on a vague source: %2.</source>
        <translation>%1 Aussage stützt sich auf eine vage Quelle: %2.</translation>
    </message>
    <message>
        <source>%1 claims have no source.</source>
        <translation>%1 Aussagen haben keine Quelle.</translation>
    </message>
    <message>
        <source>%1 claims rest on a vague source: %2.</source>
        <translation>%1 Aussagen stützen sich auf eine vage Quelle: %2.</translation>
    </message>
    <message>
        <source>%1 has changed since it was read: the words that begin “%2” are not where they were. Read the file again, then copy.</source>
        <translation>%1 hat sich seit dem Lesen geändert: Die Worte, die mit „%2“ beginnen, stehen nicht mehr dort. Erst die Datei neu lesen, dann kopieren.</translation>
    </message>
    <message>
        <source>%1 is %2 years old</source>
        <translation>Alter von %1: %2 Jahre</translation>
    </message>
    <message>
        <source>%1 is also written “%2”: check the spelling.</source>
        <translation>%1 ist auch „%2“ geschrieben: Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>%1 mention</source>
        <translation>%1 Nennung</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 Nennungen</translation>
    </message>
    <message>
        <source>%1 quotation</source>
        <translation>%1 Zitat</translation>
    </message>
    <message>
        <source>%1 quotations</source>
        <translation>%1 Zitate</translation>
    </message>
    <message>
        <source>%1 time expression could not be placed on the calendar.</source>
        <translation>%1 Zeitangabe ließ sich keinem Datum zuordnen.</translation>
    </message>
    <message>
        <source>%1 time expressions could not be placed on the calendar.</source>
        <translation>%1 Zeitangaben ließen sich keinem Datum zuordnen.</translation>
    </message>
    <message>
        <source>%1 was a Friday</source>
        <translation>%1 war ein Freitag</translation>
    </message>
    <message>
        <source>%1 was a Monday</source>
        <translation>%1 war ein Montag</translation>
    </message>
    <message>
        <source>%1 was a Saturday</source>
        <translation>%1 war ein Samstag</translation>
    </message>
    <message>
        <source>%1 was a Sunday</source>
        <translation>%1 war ein Sonntag</translation>
    </message>
    <message>
        <source>%1 was a Thursday</source>
        <translation>%1 war ein Donnerstag</translation>
    </message>
    <message>
        <source>%1 was a Tuesday</source>
        <translation>%1 war ein Dienstag</translation>
    </message>
    <message>
        <source>%1 was a Wednesday</source>
        <translation>%1 war ein Mittwoch</translation>
    </message>
    <message>
        <source>%1 years in the position, but took it in %2</source>
        <translation>%1 Jahre im Amt, aber angetreten %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 should be like %3. The default settings are used.</source>
        <translation>%1: %2 müsste so aussehen: %3. Es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>%1: %2. The default settings are used.</source>
        <translation>%1: %2. Es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>%1: each template needs a name of its own, plain, markdown and html.</source>
        <translation>%1: Jede Vorlage braucht einen eigenen Namen, plain, markdown und html.</translation>
    </message>
    <message>
        <source>%1: it cannot be deleted (%2)</source>
        <translation>%1: lässt sich nicht löschen (%2)</translation>
    </message>
    <message>
        <source>%1: it was made by a later version of On Record.</source>
        <translation>%1: Die Datei stammt aus einer neueren Version von On Record.</translation>
    </message>
    <message>
        <source>%1: nothing can be saved in this folder (%2)</source>
        <translation>%1: in diesem Ordner lässt sich nichts speichern (%2)</translation>
    </message>
    <message>
        <source>%1: the archive is in this folder; name what of it is to be imported</source>
        <translation>%1: das Archiv liegt in diesem Ordner; zu nennen ist, was daraus übernommen werden soll</translation>
    </message>
    <message>
        <source>%1: the cache cannot be written (%2)</source>
        <translation>%1: Der Zwischenspeicher kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
        <source>%1: the catalog cannot be read (%2)</source>
        <translation>%1: Der Katalog ist nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>%1: the catalog cannot be written (%2)</source>
        <translation>%1: Der Katalog kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
        <source>%1: the templates could not be kept (%2).</source>
        <translation>%1: Die Vorlagen konnten nicht gespeichert werden (%2).</translation>
    </message>
    <message>
        <source>%1: the templates could not be read (%2).</source>
        <translation>%1: Die Vorlagen konnten nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>%1: the templates could not be set aside (%2).</source>
        <translation>%1: Die Vorlagen konnten nicht beiseitegelegt werden (%2).</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1: diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation>%1: Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1: there is no such folder or file.</source>
        <translation>%1: Einen solchen Ordner oder eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: these examples come with the program; open a folder of your own</source>
        <translation>%1: diese Beispiele gehören zum Programm; bitte einen eigenen Ordner öffnen</translation>
    </message>
    <message>
        <source>%1: this copy is damaged.</source>
        <translation>%1: Diese Kopie ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: this folder cannot be read (%2)</source>
        <translation>%1: Dieser Ordner kann nicht gelesen werden (%2)</translation>
    </message>
    <message>
        <source>%1: this folder may not be read (no permission)</source>
        <translation>%1: Dieser Ordner darf nicht gelesen werden (keine Berechtigung)</translation>
    </message>
    <message>
        <source>%1: this is in the archive already</source>
        <translation>%1: das liegt schon im Archiv</translation>
    </message>
    <message>
        <source>%1: this is no copy of what you made (%2).</source>
        <translation>%1: Dies ist keine Kopie der eigenen Arbeit (%2).</translation>
    </message>
    <message>
        <source>%1: this is no file of templates (%2).</source>
        <translation>%1: Dies ist keine Datei mit Vorlagen (%2).</translation>
    </message>
    <message>
        <source>%1: this is not a folder</source>
        <translation>%1: Dies ist kein Ordner</translation>
    </message>
    <message>
        <source>%1: what you made cannot be used (%2).</source>
        <translation>%1: Die eigene Arbeit ist nicht verwendbar (%2).</translation>
    </message>
    <message>
        <source>%1: what you made cannot be used (%2). The latest copy is %3.</source>
        <translation>%1: Die eigene Arbeit ist nicht verwendbar (%2). Die letzte Kopie ist %3.</translation>
    </message>
    <message>
        <source>A correction has lost its place in the article: %1.</source>
        <translation>Eine Korrektur hat ihre Stelle im Artikel verloren: %1.</translation>
    </message>
    <message>
        <source>A template has 10,000 letters at most.</source>
        <translation>Eine Vorlage hat höchstens 10.000 Zeichen.</translation>
    </message>
    <message>
        <source>Another On Record is bringing this archive up to date.</source>
        <translation>Ein anderes On Record bringt dieses Archiv gerade auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Attached and not read: %1 and %2 more.</source>
        <translation>Angehängt und nicht gelesen: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>Attached and not read: %1.</source>
        <translation>Angehängt und nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>It cannot be read in the encoding you chose, %1 (%2).</source>
        <translation>In der gewählten Kodierung %1 ist die Datei nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>Lines that are damaged and could not be read: %1.</source>
        <translation>Beschädigte Zeilen, die nicht gelesen werden konnten: %1.</translation>
    </message>
    <message>
        <source>Mails of this mailbox that are damaged and could not be read: %1.</source>
        <translation>Beschädigte E-Mails dieses Postfachs, die nicht gelesen werden konnten: %1.</translation>
    </message>
    <message>
        <source>Nothing in the file tells its encoding; it was read as Windows-1252.</source>
        <translation>Nichts in der Datei verrät ihre Kodierung; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>Page %1 is a picture that holds no text.</source>
        <translation>Seite %1 ist ein Bild ohne Text.</translation>
    </message>
    <message>
        <source>Pages %1 are pictures that hold no text.</source>
        <translation>Die Seiten %1 sind Bilder ohne Text.</translation>
    </message>
    <message>
        <source>Pages that are packed in a way that is not read: %1.</source>
        <translation>Seiten, die auf eine Weise gepackt sind, die nicht gelesen wird: %1.</translation>
    </message>
    <message>
        <source>The %1 of this article could not be worked out.</source>
        <translation>Ein Teil dieses Artikels ließ sich nicht auswerten (%1).</translation>
    </message>
    <message>
        <source>The article gives no date of its own.</source>
        <translation>Der Artikel nennt kein eigenes Datum.</translation>
    </message>
    <message>
        <source>The date is the day on which the PDF was made; the text names none above it.</source>
        <translation>Das Datum ist der Tag, an dem das PDF entstand; der Text selbst nennt keines.</translation>
    </message>
    <message>
        <source>The page tells no date; it was saved on %1.</source>
        <translation>Die Seite nennt kein Datum; gespeichert wurde sie am %1.</translation>
    </message>
    <message>
        <source>The quotation itself is missing: write {words} where it shall stand.</source>
        <translation>Das Zitat selbst fehlt: {words} dort einfügen, wo es stehen soll.</translation>
    </message>
    <message>
        <source>The search index cannot be read; it has to be made anew.</source>
        <translation>Der Suchindex ist nicht lesbar; er muss neu angelegt werden.</translation>
    </message>
    <message>
        <source>The search index is being written by another program.</source>
        <translation>Ein anderes Programm schreibt gerade den Suchindex.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be followed (%2): %3</source>
        <translation>Die Vorlage „%1“ ist nicht verwendbar (%2): %3</translation>
    </message>
    <message>
        <source>The web archive is damaged or cut off; there may have been more pages.</source>
        <translation>Das Webarchiv ist beschädigt oder abgeschnitten; es enthielt vielleicht noch mehr Seiten.</translation>
    </message>
    <message>
        <source>There is no name between { and }. Write \{ for the sign itself.</source>
        <translation>Zwischen { und } steht kein Name. Für das Zeichen selbst \{ schreiben.</translation>
    </message>
    <message>
        <source>There is no text to be pasted as an article.</source>
        <translation>Es gibt keinen Text, der sich als Artikel einfügen ließe.</translation>
    </message>
    <message>
        <source>There is nothing called {%1}. Write \{ for the sign itself.</source>
        <translation>{%1} gibt es nicht. Für das Zeichen selbst \{ schreiben.</translation>
    </message>
    <message>
        <source>There is nothing called {%1}; {%2} was meant, perhaps.</source>
        <translation>{%1} gibt es nicht; gemeint ist vielleicht {%2}.</translation>
    </message>
    <message>
        <source>These are passages that were highlighted, and not the whole article.</source>
        <translation>Das sind hervorgehobene Stellen und nicht der ganze Artikel.</translation>
    </message>
    <message>
        <source>This [ is never closed. Write \[ for the sign itself.</source>
        <translation>Diese [ wird nie geschlossen. Für das Zeichen selbst \[ schreiben.</translation>
    </message>
    <message>
        <source>This ] closes nothing. Write \] for the sign itself.</source>
        <translation>Diese ] schließt nichts. Für das Zeichen selbst \] schreiben.</translation>
    </message>
    <message>
        <source>This is too long for an article: more than %1 characters.</source>
        <translation>Das ist zu lang für einen Artikel: mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This { is never closed. Write \{ for the sign itself.</source>
        <translation>Diese { wird nie geschlossen. Für das Zeichen selbst \{ schreiben.</translation>
    </message>
    <message>
        <source>This } closes nothing. Write \} for the sign itself.</source>
        <translation>Diese } schließt nichts. Für das Zeichen selbst \} schreiben.</translation>
    </message>
    <message>
        <source>Too many brackets inside one another.</source>
        <translation>Zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>XML is read only when it is an export of a news database, or a feed</source>
        <translation>XML wird nur gelesen, wenn es der Export einer Pressedatenbank oder ein Feed ist</translation>
    </message>
    <message>
        <source>a byline on the page</source>
        <translation>einer Verfasserzeile auf der Seite</translation>
    </message>
    <message>
        <source>a credit line names the speaker</source>
        <translation>eine Namenszeile nennt den Sprecher</translation>
    </message>
    <message>
        <source>a date marked on the page</source>
        <translation>einem ausgezeichneten Datum auf der Seite</translation>
    </message>
    <message>
        <source>a date on the page</source>
        <translation>einem Datum auf der Seite</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>einer Vermutung</translation>
    </message>
    <message>
        <source>a letter marks question and answer</source>
        <translation>ein Buchstabe kennzeichnet Frage und Antwort</translation>
    </message>
    <message>
        <source>a line above the text</source>
        <translation>einer Zeile über dem Text</translation>
    </message>
    <message>
        <source>a name and a colon stand before the quotation</source>
        <translation>vor dem Zitat stehen ein Name und ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a name marked on the page</source>
        <translation>einem ausgezeichneten Namen auf der Seite</translation>
    </message>
    <message>
        <source>a name near the headline</source>
        <translation>einem Namen bei der Überschrift</translation>
    </message>
    <message>
        <source>a note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>a note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>a time on the page</source>
        <translation>einer Zeitangabe auf der Seite</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>airline</source>
        <translation>Fluggesellschaft</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>alliance</source>
        <translation>Bündnis</translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation>auch %1 geschrieben</translation>
    </message>
    <message>
        <source>also written %1 (check the spelling)</source>
        <translation>auch %1 geschrieben (Schreibweise prüfen)</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>bewaffnete Gruppe</translation>
    </message>
    <message>
        <source>association</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>but the sentence also reports “%1”</source>
        <translation>doch der Satz gibt auch „%1“ wieder</translation>
    </message>
    <message>
        <source>campaign group</source>
        <translation>Interessengruppe</translation>
    </message>
    <message>
        <source>charity</source>
        <translation>Hilfsorganisation</translation>
    </message>
    <message>
        <source>club</source>
        <translation>Klub</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>council</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>court</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation>Tag nicht genannt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>embassy</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>Stiftung</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>international body</source>
        <translation>internationale Organisation</translation>
    </message>
    <message>
        <source>it changed while it was being read</source>
        <translation>sie änderte sich, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>it could not be indexed (%1)</source>
        <translation>sie konnte nicht erfasst werden (%1)</translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation>sie konnte nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>it could not be understood (%1)</source>
        <translation>sie wurde nicht verstanden (%1)</translation>
    </message>
    <message>
        <source>it has more than %1 pages</source>
        <translation>es hat mehr als %1 Seiten</translation>
    </message>
    <message>
        <source>it holds more than %1 articles</source>
        <translation>es enthält mehr als %1 Artikel</translation>
    </message>
    <message>
        <source>it holds more than %1 paragraphs</source>
        <translation>es enthält mehr als %1 Absätze</translation>
    </message>
    <message>
        <source>it holds more than %1 parts</source>
        <translation>es enthält mehr als %1 Teile</translation>
    </message>
    <message>
        <source>it is a list of articles, and holds none itself</source>
        <translation>es ist eine Liste von Artikeln und enthält selbst keinen</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>es ist mit einem Kennwort gesperrt</translation>
    </message>
    <message>
        <source>it is no file of the archive any more</source>
        <translation>sie gehört nicht mehr zum Archiv</translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation>es ist auf eine Weise gepackt, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>es ist durch ein Kennwort geschützt</translation>
    </message>
    <message>
        <source>it may not be read (no permission)</source>
        <translation>sie darf nicht gelesen werden (keine Berechtigung)</translation>
    </message>
    <message>
        <source>it needs more memory than allowed</source>
        <translation>dafür ist mehr Speicher nötig als erlaubt</translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <translation>dafür reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MB</source>
        <translation>entpackt ist es größer als %1 MB</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>entpackt ist es mehr als %1-mal so groß</translation>
    </message>
    <message>
        <source>it was exported from On Record, and is no article</source>
        <translation>es wurde aus On Record exportiert und ist kein Artikel</translation>
    </message>
    <message>
        <source>its HTML could not be read</source>
        <translation>das HTML konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>its HTML holds nothing</source>
        <translation>das HTML enthält nichts</translation>
    </message>
    <message>
        <source>its JSON is damaged (%1)</source>
        <translation>das JSON ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>its XML declares entities, which are not read</source>
        <translation>das XML erklärt Entitäten, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>its XML is damaged</source>
        <translation>das XML ist beschädigt</translation>
    </message>
    <message>
        <source>its XML is damaged (%1)</source>
        <translation>das XML ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>its groups nest too deeply</source>
        <translation>die Gruppen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its name is not valid Unicode; rename it to have it read</source>
        <translation>der Name ist kein gültiges Unicode; umbenennen, damit die Datei gelesen wird</translation>
    </message>
    <message>
        <source>its pages are packed in a way that is not read</source>
        <translation>seine Seiten sind auf eine Weise gepackt, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>its pages are pictures that hold no text (a scan)</source>
        <translation>die Seiten sind Bilder ohne Text (ein Scan)</translation>
    </message>
    <message>
        <source>its part %1 is damaged (%2)</source>
        <translation>der Teil %1 ist beschädigt (%2)</translation>
    </message>
    <message>
        <source>its part %1 is larger than %2 MB</source>
        <translation>der Teil %1 ist größer als %2 MB</translation>
    </message>
    <message>
        <source>its part %1 unpacks to more than %2 times its size</source>
        <translation>der Teil %1 ist entpackt mehr als %2-mal so groß</translation>
    </message>
    <message>
        <source>its parts nest too deeply, or are damaged</source>
        <translation>die Teile sind zu tief verschachtelt oder beschädigt</translation>
    </message>
    <message>
        <source>its parts overlap, as no program writes them</source>
        <translation>die Teile überlappen sich, wie kein Programm sie schreibt</translation>
    </message>
    <message>
        <source>its table is damaged (%1)</source>
        <translation>die Tabelle ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>its values nest too deeply</source>
        <translation>die Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>military</source>
        <translation>Militär</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>Ministerium</translation>
    </message>
    <message>
        <source>museum</source>
        <translation>Museum</translation>
    </message>
    <message>
        <source>music group</source>
        <translation>Musikgruppe</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>Nachrichtenagentur</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>kein Verfasser</translation>
    </message>
    <message>
        <source>no column is called text, body, content or the like, or none has a word in it</source>
        <translation>keine Spalte heißt text, body, content oder ähnlich, oder keine enthält ein Wort</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no entry of the feed has a text</source>
        <translation>kein Eintrag des Feeds hat einen Text</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>keine Sprache</translation>
    </message>
    <message>
        <source>no longer tagged %1</source>
        <translation>nicht mehr verschlagwortet mit %1</translation>
    </message>
    <message>
        <source>no note on the article</source>
        <translation>keine Notiz zum Artikel</translation>
    </message>
    <message>
        <source>no note on “%1”</source>
        <translation>keine Notiz zu „%1“</translation>
    </message>
    <message>
        <source>no page in it has a text</source>
        <translation>keine Seite darin hat einen Text</translation>
    </message>
    <message>
        <source>no record in it has a text, under whatever name</source>
        <translation>kein Datensatz darin hat einen Text, unter welchem Namen auch immer</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>keine Quelle genannt</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>keine Überschrift</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>parliament</source>
        <translation>Parlament</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Hafen</translation>
    </message>
    <message>
        <source>public authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Zeitung oder Zeitschrift</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>erschienen %1</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>reading it took longer than %1 seconds</source>
        <translation>das Lesen dauerte länger als %1 Sekunden</translation>
    </message>
    <message>
        <source>religious body</source>
        <translation>Religionsgemeinschaft</translation>
    </message>
    <message>
        <source>research institute</source>
        <translation>Forschungsinstitut</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>sports body</source>
        <translation>Sportverband</translation>
    </message>
    <message>
        <source>stock exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>verschlagwortet mit %1</translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation>das PDF ist beschädigt</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>der Adresse</translation>
    </message>
    <message>
        <source>the address is %1</source>
        <translation>die Adresse ist %1</translation>
    </message>
    <message>
        <source>the address is as in the file</source>
        <translation>die Adresse ist wie in der Datei</translation>
    </message>
    <message>
        <source>the address, or else the file</source>
        <translation>die Adresse, sonst die Datei</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>the article’s address on the web</source>
        <translation>die Adresse des Artikels im Web</translation>
    </message>
    <message>
        <source>the article’s file</source>
        <translation>die Datei des Artikels</translation>
    </message>
    <message>
        <source>the article’s title</source>
        <translation>der Titel des Artikels</translation>
    </message>
    <message>
        <source>the author is %1</source>
        <translation>der Verfasser ist %1</translation>
    </message>
    <message>
        <source>the author is as in the file</source>
        <translation>der Verfasser ist wie in der Datei</translation>
    </message>
    <message>
        <source>the book does not say where its contents are</source>
        <translation>das Buch sagt nicht, wo sein Inhalt steht</translation>
    </message>
    <message>
        <source>the columns of the table</source>
        <translation>den Spalten der Tabelle</translation>
    </message>
    <message>
        <source>the date is %1</source>
        <translation>das Datum ist %1</translation>
    </message>
    <message>
        <source>the date is as in the file</source>
        <translation>das Datum ist wie in der Datei</translation>
    </message>
    <message>
        <source>the day it appeared, as precise as the file tells</source>
        <translation>der Tag des Erscheinens, so genau die Datei ihn nennt</translation>
    </message>
    <message>
        <source>the day on which the PDF was made</source>
        <translation>dem Tag, an dem das PDF entstand</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the document holds no text</source>
        <translation>das Dokument enthält keinen Text</translation>
    </message>
    <message>
        <source>the document is damaged (%1)</source>
        <translation>das Dokument ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>the document lacks its part %1</source>
        <translation>dem Dokument fehlt der Teil %1</translation>
    </message>
    <message>
        <source>the document’s properties</source>
        <translation>den Eigenschaften des Dokuments</translation>
    </message>
    <message>
        <source>the encoding is %1</source>
        <translation>die Kodierung ist %1</translation>
    </message>
    <message>
        <source>the encoding is as in the file</source>
        <translation>die Kodierung ist wie in der Datei</translation>
    </message>
    <message>
        <source>the end of the sentence says whose words these are</source>
        <translation>das Satzende sagt, wessen Worte es sind</translation>
    </message>
    <message>
        <source>the entry of the feed</source>
        <translation>dem Eintrag des Feeds</translation>
    </message>
    <message>
        <source>the fields of the export</source>
        <translation>den Feldern des Exports</translation>
    </message>
    <message>
        <source>the fields of the record</source>
        <translation>den Feldern des Datensatzes</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>the file’s bytes</source>
        <translation>den Bytes der Datei</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>dem Namen der Datei</translation>
    </message>
    <message>
        <source>the first sentence: the file gives none</source>
        <translation>dem ersten Satz: die Datei nennt keine</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>dem Vorspann der Datei</translation>
    </message>
    <message>
        <source>the handle is %1</source>
        <translation>das Kürzel ist %1</translation>
    </message>
    <message>
        <source>the head of the mail</source>
        <translation>dem Kopf der E-Mail</translation>
    </message>
    <message>
        <source>the headline begins with this name</source>
        <translation>die Überschrift beginnt mit diesem Namen</translation>
    </message>
    <message>
        <source>the headline on the page</source>
        <translation>der Überschrift auf der Seite</translation>
    </message>
    <message>
        <source>the language is %1</source>
        <translation>die Sprache ist %1</translation>
    </message>
    <message>
        <source>the language is as in the file</source>
        <translation>die Sprache ist wie in der Datei</translation>
    </message>
    <message>
        <source>the lines above the text</source>
        <translation>den Zeilen über dem Text</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>der Liste %1</translation>
    </message>
    <message>
        <source>the list of pages in the web archive</source>
        <translation>der Liste der Seiten im Webarchiv</translation>
    </message>
    <message>
        <source>the newspaper or agency</source>
        <translation>die Zeitung oder Agentur</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>der Seite</translation>
    </message>
    <message>
        <source>the page holds no text</source>
        <translation>die Seite enthält keinen Text</translation>
    </message>
    <message>
        <source>the page, of a file that has pages</source>
        <translation>die Seite, wenn die Datei Seiten hat</translation>
    </message>
    <message>
        <source>the paragraph goes on with this speaker&apos;s words</source>
        <translation>der Absatz führt die Worte dieses Sprechers fort</translation>
    </message>
    <message>
        <source>the paragraph is all quotation and follows this speaker&apos;s words</source>
        <translation>der Absatz ist ganz Zitat und folgt auf Worte dieses Sprechers</translation>
    </message>
    <message>
        <source>the post is signed with this name</source>
        <translation>der Beitrag ist mit diesem Namen gezeichnet</translation>
    </message>
    <message>
        <source>the post is signed with this name and handle</source>
        <translation>der Beitrag ist mit diesem Namen und Kürzel gezeichnet</translation>
    </message>
    <message>
        <source>the process that reads such files could not be started</source>
        <translation>der Prozess, der solche Dateien liest, ließ sich nicht starten</translation>
    </message>
    <message>
        <source>the program stopped on it twice</source>
        <translation>das Programm ist daran zweimal stehen geblieben</translation>
    </message>
    <message>
        <source>the quotation is part of what this source is reported to say</source>
        <translation>das Zitat gehört zu dem, was von dieser Quelle berichtet wird</translation>
    </message>
    <message>
        <source>the reader stopped on it</source>
        <translation>das Lesen brach daran ab</translation>
    </message>
    <message>
        <source>the same sentence goes on with this speaker&apos;s words</source>
        <translation>derselbe Satz führt die Worte dieses Sprechers fort</translation>
    </message>
    <message>
        <source>the sentence before announces the quotation</source>
        <translation>der Satz davor kündigt das Zitat an</translation>
    </message>
    <message>
        <source>the sentence before is about this speaker</source>
        <translation>der Satz davor handelt von diesem Sprecher</translation>
    </message>
    <message>
        <source>the sentence is about this source</source>
        <translation>der Satz handelt von dieser Quelle</translation>
    </message>
    <message>
        <source>the sentence reports these words without marks</source>
        <translation>der Satz gibt diese Worte ohne Anführungszeichen wieder</translation>
    </message>
    <message>
        <source>the sentence right behind is about this speaker</source>
        <translation>der Satz danach handelt von diesem Sprecher</translation>
    </message>
    <message>
        <source>the sentence right behind the quotation says who speaks</source>
        <translation>der Satz gleich nach dem Zitat sagt, wer spricht</translation>
    </message>
    <message>
        <source>the source is %1</source>
        <translation>die Quelle ist %1</translation>
    </message>
    <message>
        <source>the source is as in the file</source>
        <translation>die Quelle ist wie in der Datei</translation>
    </message>
    <message>
        <source>the speaker’s role, or else organisation</source>
        <translation>die Funktion des Sprechers, sonst die Organisation</translation>
    </message>
    <message>
        <source>the text does not say who this is</source>
        <translation>der Text sagt nicht, wer das ist</translation>
    </message>
    <message>
        <source>the text gives no name</source>
        <translation>der Text nennt keinen Namen</translation>
    </message>
    <message>
        <source>the title is %1</source>
        <translation>die Überschrift ist %1</translation>
    </message>
    <message>
        <source>the title is as in the file</source>
        <translation>die Überschrift ist wie in der Datei</translation>
    </message>
    <message>
        <source>the title of the feed</source>
        <translation>dem Titel des Feeds</translation>
    </message>
    <message>
        <source>the title of the page’s window</source>
        <translation>dem Titel des Seitenfensters</translation>
    </message>
    <message>
        <source>the transcript puts this name before the words</source>
        <translation>die Mitschrift setzt diesen Namen vor die Worte</translation>
    </message>
    <message>
        <source>the web archive</source>
        <translation>dem Webarchiv</translation>
    </message>
    <message>
        <source>the whole line of the source, in the style of the settings</source>
        <translation>die ganze Quellenangabe, im Stil der Einstellungen</translation>
    </message>
    <message>
        <source>the words are called this source&apos;s own</source>
        <translation>die Worte werden dieser Quelle zugeschrieben</translation>
    </message>
    <message>
        <source>the words are set apart, but nothing says whose they are</source>
        <translation>die Worte sind abgesetzt, aber nichts sagt, wessen sie sind</translation>
    </message>
    <message>
        <source>the words as a block of their own: lines with &gt; in Markdown, paragraphs in HTML</source>
        <translation>die Worte als eigener Block: Zeilen mit &gt; in Markdown, Absätze in HTML</translation>
    </message>
    <message>
        <source>the words as printed</source>
        <translation>die Worte wie gedruckt</translation>
    </message>
    <message>
        <source>the words go on from the block above</source>
        <translation>die Worte setzen den Block darüber fort</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>den Wörtern des Textes</translation>
    </message>
    <message>
        <source>the words right before the quotation say who speaks</source>
        <translation>die Worte gleich vor dem Zitat sagen, wer spricht</translation>
    </message>
    <message>
        <source>the words right behind the quotation say who speaks</source>
        <translation>die Worte gleich nach dem Zitat sagen, wer spricht</translation>
    </message>
    <message>
        <source>theatre</source>
        <translation>Theater</translation>
    </message>
    <message>
        <source>there are no annotations in it</source>
        <translation>es enthält keine Annotationen</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>es enthält keine Seite</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no text in it, or it is no mail</source>
        <translation>es steht kein Text darin, oder es ist keine E-Mail</translation>
    </message>
    <message>
        <source>think tank</source>
        <translation>Denkfabrik</translation>
    </message>
    <message>
        <source>this folder cannot be read (%1)</source>
        <translation>dieser Ordner kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>this is a PDF, whatever its name says</source>
        <translation>dies ist ein PDF, was auch der Name sagt</translation>
    </message>
    <message>
        <source>this is a compressed file, whatever its name says</source>
        <translation>dies ist eine gepackte Datei, was auch der Name sagt</translation>
    </message>
    <message>
        <source>this is a database, whatever its name says</source>
        <translation>dies ist eine Datenbank, was auch der Name sagt</translation>
    </message>
    <message>
        <source>this is a rich text (RTF) document, whatever its name says</source>
        <translation>dies ist ein RTF-Dokument, was auch der Name sagt</translation>
    </message>
    <message>
        <source>this is a zip archive or an office document, whatever its name says</source>
        <translation>dies ist ein ZIP-Archiv oder Office-Dokument, was auch der Name sagt</translation>
    </message>
    <message>
        <source>this is a zip archive, and no Word document</source>
        <translation>dies ist ein ZIP-Archiv und kein Word-Dokument</translation>
    </message>
    <message>
        <source>this is a zip archive, and no electronic book</source>
        <translation>dies ist ein ZIP-Archiv und kein elektronisches Buch</translation>
    </message>
    <message>
        <source>this is a zip archive, and no export that is read</source>
        <translation>dies ist ein Zip-Archiv und kein Export, der gelesen wird</translation>
    </message>
    <message>
        <source>this is a zip archive, and no text document</source>
        <translation>dies ist ein ZIP-Archiv und kein Textdokument</translation>
    </message>
    <message>
        <source>this is a zip archive, and no web archive</source>
        <translation>das ist ein ZIP-Archiv und kein Webarchiv</translation>
    </message>
    <message>
        <source>this is an image, whatever its name says</source>
        <translation>dies ist ein Bild, was auch der Name sagt</translation>
    </message>
    <message>
        <source>this is an office document, and not one of text</source>
        <translation>dies ist ein Office-Dokument, aber kein Text</translation>
    </message>
    <message>
        <source>this is an old office document, whatever its name says</source>
        <translation>dies ist ein altes Office-Dokument, was auch der Name sagt</translation>
    </message>
    <message>
        <source>this is no JSON document</source>
        <translation>dies ist kein JSON-Dokument</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this is not a text: it holds binary data</source>
        <translation>dies ist kein Text, sondern enthält Binärdaten</translation>
    </message>
    <message>
        <source>this kind of file is not read yet</source>
        <translation>diese Art von Datei wird noch nicht gelesen</translation>
    </message>
    <message>
        <source>union</source>
        <translation>Gewerkschaft</translation>
    </message>
    <message>
        <source>university</source>
        <translation>Universität</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>vague source: %1</source>
        <translation>vage Quelle: %1</translation>
    </message>
    <message>
        <source>what the PDF says of itself</source>
        <translation>den Angaben des PDF</translation>
    </message>
    <message>
        <source>what the book says of itself</source>
        <translation>den Angaben des Buchs</translation>
    </message>
    <message>
        <source>what the browser noted when it saved the page</source>
        <translation>dem Vermerk des Browsers beim Speichern der Seite</translation>
    </message>
    <message>
        <source>what the file declares</source>
        <translation>den Angaben der Datei</translation>
    </message>
    <message>
        <source>what the page declares</source>
        <translation>den Angaben der Seite</translation>
    </message>
    <message>
        <source>what the page declares (“%1”)</source>
        <translation>den Angaben der Seite („%1“)</translation>
    </message>
    <message>
        <source>what the page tells search engines (“%1”)</source>
        <translation>den Angaben der Seite für Suchmaschinen („%1“)</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>wer es sagt</translation>
    </message>
    <message>
        <source>who wrote the article</source>
        <translation>wer den Artikel geschrieben hat</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>“%1” highlighted</source>
        <translation>„%1“ markiert</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>“%1” is a %2</source>
        <translation>Art von „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is called %2</source>
        <translation>„%1“ heißt %2</translation>
    </message>
    <message>
        <source>“%1” is not a fact</source>
        <translation>„%1“ ist keine Angabe</translation>
    </message>
    <message>
        <source>“%1” is right</source>
        <translation>„%1“ stimmt</translation>
    </message>
    <message>
        <source>“%1” is said by %2</source>
        <translation>„%1“ sagt %2</translation>
    </message>
    <message>
        <source>“%1” is said by nobody named</source>
        <translation>„%1“ hat keinen genannten Sprecher</translation>
    </message>
    <message>
        <source>“%1” is somebody else: %2</source>
        <translation>„%1“ ist jemand anders: %2</translation>
    </message>
    <message>
        <source>“%1” is the same as “%2”</source>
        <translation>„%1“ ist dasselbe wie „%2“</translation>
    </message>
    <message>
        <source>“%1” no longer highlighted</source>
        <translation>„%1“ nicht mehr markiert</translation>
    </message>
    <message>
        <source>“%1” stands for %2</source>
        <translation>„%1“ steht für %2</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>%1 is not there any more; these are the examples.</source>
        <translation>%1 ist nicht mehr da; dies sind die Beispiele.</translation>
    </message>
</context>
</TS>
