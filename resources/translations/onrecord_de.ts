<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates and names of the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files not read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More articles like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort articles by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What you made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout On Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art&amp;icles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which quotations are s&amp;hown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with another version…</source>
        <translation>&amp;Mit anderer Fassung vergleichen…</translation>
    </message>
    <message>
        <source>Cop&amp;y by template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all quotations of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;quotation with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy quotations as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport quotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full sc&amp;reen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;ive or take a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;rey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;single letters act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark scare &amp;quotes and titles too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of &amp;quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;new window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous q&amp;uotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu&amp;otations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or unrea&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve or drop the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy of it all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save quotat&amp;ions as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a&amp;ll quotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Did you mean: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>About this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <translation>Mit anderer Fassung vergleichen…</translation>
    </message>
    <message>
        <source>Copy all quotations of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all quotations of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy quotation with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the marked words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation type="unfinished"></translation>
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
        <translation>Eine der beiden ist nicht mehr in diesem Archiv.</translation>
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
        <source>%1 more places that differ are not shown.</source>
        <translation>%1 weitere Stellen, die sich unterscheiden, sind nicht gezeigt.</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Nun von %1, vorher von %2: %3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two read the same.</source>
        <translation>Beide lauten gleich.</translation>
    </message>
    <message>
        <source>They differ so much that some sentences were not compared word by word.</source>
        <translation>Sie unterscheiden sich so sehr, dass manche Sätze nicht Wort für Wort verglichen wurden.</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation>dazu „%1“</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>ohne „%1“</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Auch Gleiches zeigen</translation>
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
        <translation>Beide lauten gleich.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved · %1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>What the query may go on with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>%1 is &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a fact: take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot a fact: take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by somebody &amp;else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” here is somebody else…</source>
        <translation type="unfinished"></translation>
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
        <source>%1 paragraphs are the same</source>
        <comment>%1 paragraph is the same</comment>
        <translation>
            <numerusform>%1 Absatz ist gleich</numerusform>
            <numerusform>%1 Absätze sind gleich</numerusform>
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
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message>
        <source>%1, with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 quotations are better exported to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Narrow by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article states. Enter goes to where it says so, again to the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source> · incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, documents, books, mails, feeds and exports of news databases are read, in folders of any depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is not complete yet: newest articles come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are examples. Open a folder of your own: texts, web pages, PDFs, documents, mails and exports are read where they are and never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or word* for its endings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence’s text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListDelegate</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>%1 copies</source>
        <translation>%1 Kopien</translation>
    </message>
    <message>
        <source>%1 more like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide copies</source>
        <translation>Kopien verbergen</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the searches of the past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Arrow keys go from month to month, Enter shows that month alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions by month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles in a new window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Export highlights and notes as Web Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Web Annotations as highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore your highlights, notes, stars and corrections from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of your highlights, notes, stars and corrections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Owning</name>
    <message>
        <source>About this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark some words first, or choose a quotation with J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlight is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Article %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person or an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering what is said of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article names it any more, or the index is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people or organisations found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations, roles and events of one, from all articles that name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Choose among people and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 most quoted; type for others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 was not saved: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took no page of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePane</name>
    <message>
        <source>What the archive says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteFilterBar</name>
    <message>
        <source>%1 of %2 quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the quotations of every speaker and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>%1 was not written: its ending says no format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy %1 with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport quotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 quotations are better exported to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file at a time: another is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing quotations and their files: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 of %2 quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 with their files to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotesFileDesk</name>
    <message>
        <source>%1 changed since the quotations were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be packed; manifest.json in the pack says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotesModel</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotesPane</name>
    <message>
        <source>%1 answering the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the articles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by speaker or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected quotation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the quotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search above leaves out articles; Esc in it clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotesTable</name>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is not in this archive any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy marked words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy title and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the marked words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied title and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation is chosen. J goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation of this article is of the speaker and kind chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no quotations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>%1 for saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is no longer saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Drop this saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>No other article has the words of this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Also mark words in quotation marks that nobody said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart the lines of an article are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the line below a quotation names its source: shortly, or as a style has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let evidence light up steadily, without fading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let single letters (j, k, n, p, c) act while no text field has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on a line of an article, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scare quotes and titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the article&apos;s text, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of what is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands whose keys you have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s colours; System goes with the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s language, from the next start on; System goes with the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 is the key of “%2” already and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a quotation is written in plain text, Markdown and HTML when it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates for copying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideWindow</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: it was sent to nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Go on indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first; until it is done, search is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped · search is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was before the mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an example: no quotation is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the current quotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be followed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another template is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flavours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard template stays as it is; New begins one like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for copying and exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[, {role}] – vanishes where there is no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[…] vanishes where a placeholder in it has nothing to say. \[ is a bracket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templating</name>
    <message>
        <source>%1 The standard template is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying by the template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates for copying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeHistogram</name>
    <message>
        <source>Drag over a span, or press Shift with the arrow keys and then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1 — try  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerLink</name>
    <message>
        <source>Indexing stopped by itself several times; what is indexed stays usable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DateRow</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Try 7 January 2026, 2026-01-07, 2026-01 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>%1 as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WordsRow</name>
    <message>
        <source>An article has to be called something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
