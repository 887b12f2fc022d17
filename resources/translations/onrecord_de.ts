<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About On Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds who said what in a folder of articles, and shows where it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Help → Licences says under which terms it, and all it is made of, may be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <translation type="unfinished"></translation>
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
        <source>Read al&amp;oud, or stop</source>
        <translation>V&amp;orlesen oder aufhören</translation>
    </message>
    <message>
        <source>Read or unrea&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the quo&amp;tation aloud</source>
        <translation>Zita&amp;t vorlesen</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is not in this archive any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other version of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 became %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more places that differ are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded, %1: %2 became %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by %1, before by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two read the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ so much that some sentences were not compared word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two read the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
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
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
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
        <source>Work or product</source>
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
        <source>%1 copies</source>
        <comment>%1 copy</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <comment>%1 entry</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <comment>%1 file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files not read</source>
        <comment>%1 file not read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 highlights</source>
        <comment>%1 highlight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hits</source>
        <comment>%1 hit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentions</source>
        <comment>%1 mention</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more like this</source>
        <comment>%1 more like this</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names</source>
        <comment>%1 name</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new articles</source>
        <comment>%1 new article</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other articles</source>
        <comment>%1 other article</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other files</source>
        <comment>%1 other file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paragraphs are the same</source>
        <comment>%1 paragraph is the same</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places in the article</source>
        <comment>%1 place in the article</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <comment>%1 word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 articles</source>
        <comment>%2 of %1 article</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 quotations</source>
        <comment>%2 of %1 quotation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 quotations shown</source>
        <comment>%2 of %1 quotation shown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %2 of %1 highlights</source>
        <comment>Took in %2 of %1 highlight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</context>
<context>
    <name>FactsDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsModel</name>
    <message>
        <source>none found</source>
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
        <source>%1 of %2 · incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article on the left.</source>
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
        <source>Nothing to read in this folder yet. What is put into it is taken in.</source>
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
        <source>The first articles can be read in a moment.</source>
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
    <name>KeysWindow</name>
    <message>
        <source>%1 (switched off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl- or Shift-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll on; at the end, the next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a caret to mark words by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Files not read</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>The settings could not be kept: %1</source>
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
    <name>OwnDesk</name>
    <message>
        <source>%1 was not taken in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied what you made to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored what you made from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Copies (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
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
    <message>
        <source>Whoever the articles name stands here, the most quoted first.</source>
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
        <translation>Kein Artikel ist geöffnet.</translation>
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
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
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
    <message>
        <source>Unsure speaker</source>
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
        <source>BibTeX (*.bib)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSL-JSON (*.json)</source>
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
        <source>Evidence pack: page, tables, the articles’ files, hashes (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
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
        <source>Page to search in, with evidence (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIS for reference managers (*.ris)</source>
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
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
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
        <source>with source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotesDesk</name>
    <message>
        <source>Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was dragged.</source>
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
        <source>%1 was not written: %2.</source>
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
        <source>Direct</source>
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
        <source>Indirect</source>
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
        <source>Part of a name or of the words is enough; all kinds may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
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
        <source>Unsure speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say in the articles stands here, from all of them.</source>
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
        <source>Copied %1 of %2, with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1, with source</source>
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
        <translation>Kein Zitat ist gewählt. J geht zum nächsten.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
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
    <name>SkippedPage</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here shows folders. The file is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more: the copied list has them all</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing %1 of %2</source>
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
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
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
        <source>Plain text</source>
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
<context>
    <name>date</name>
    <message>
        <source>%1 in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date (set by you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>A guess, since nothing in the file tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see all that is known of this article, and to set it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text stands %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No newspaper is so old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you. In the file: %1 (from %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you. The file has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 (with a mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8, saved in the wrong encoding before (mojibake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (DOS 437)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Mac Roman)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an electronic book (EPUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an export of Europresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an export of Factiva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an export of Lexis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an export of Nexis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an export of ProQuest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>A line of time from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
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
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article says both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words are not in the article any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>On Record ended unexpectedly the last time. Your files are untouched, and nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your files are untouched; you can read on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>%1 (typeface)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (word list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (word lists)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often named with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older quotations →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was published in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: the newest %1 of %2 articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said which articles are about the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Newer quotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quote</name>
    <message>
        <source>%1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words held at arm’s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>%1 characters are damaged in the file and shown as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters had been saved in the wrong encoding and are put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters look as if they had been saved in the wrong encoding before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claim has no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claim rests on a vague source: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims have no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims rest on a vague source: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since it was read: the words that begin “%2” are not where they were. Read the file again, then copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is also written “%2”: check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quotations</source>
        <translation type="unfinished">%1 Zitat</translation>
    </message>
    <message>
        <source>%1 time expression could not be placed on the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 time expressions could not be placed on the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was a Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was a Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was a Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was a Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was a Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was a Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was a Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years in the position, but took it in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 should be like %3. The default settings are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. The default settings are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: each template needs a name of its own, plain, markdown and html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was made by a later version of On Record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cache cannot be written (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the catalog cannot be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the catalog cannot be written (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the templates could not be kept (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the templates could not be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the templates could not be set aside (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such folder or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this copy is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this folder cannot be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this folder may not be read (no permission)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is no copy of what you made (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is no file of templates (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what you made cannot be used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what you made cannot be used (%2). The latest copy is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction has lost its place in the article: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template has 10,000 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another On Record is bringing this archive up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached and not read: %1 and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached and not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read in the encoding you chose, %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are damaged and could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails of this mailbox that are damaged and could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file tells its encoding; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 is a picture that holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages %1 are pictures that hold no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of this article could not be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article gives no date of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is the day on which the PDF was made; the text names none above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation itself is missing: write {words} where it shall stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be read; it has to be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name between { and }. Write \{ for the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called {%1}. Write \{ for the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called {%1}; {%2} was meant, perhaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This [ is never closed. Write \[ for the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ] closes nothing. Write \] for the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This { is never closed. Write \{ for the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This } closes nothing. Write \} for the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many brackets inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML is read only when it is an export of a news database, or a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byline on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a credit line names the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date marked on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter marks question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line above the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name and a colon stand before the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name marked on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>airline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also written %1 (check the spelling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but the sentence also reports “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embassy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be indexed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be understood (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file of the archive any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be read (no permission)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs more memory than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its HTML could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its HTML holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XML declares entities, which are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XML is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XML is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its groups nest too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not valid Unicode; rename it to have it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages are pictures that hold no text (a scan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part %1 is damaged (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part %1 is larger than %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part %1 unpacks to more than %2 times its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts nest too deeply, or are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts overlap, as no program writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values nest too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>military</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>museum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is called text, body, content or the like, or none has a word in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry of the feed has a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer tagged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record in it has a text, under whatever name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parliament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it took longer than %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>religious body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research institute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sports body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address, or else the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article’s address on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author is as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book does not say where its contents are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it appeared, as precise as the file tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which the PDF was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document lacks its part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document’s properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding is as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the sentence says whose words these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file’s bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first sentence: the file gives none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the handle is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headline begins with this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headline on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language is as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines above the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newspaper or agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page, of a file that has pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph goes on with this speaker&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph is all quotation and follows this speaker&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post is signed with this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post is signed with this name and handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process that reads such files could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation is part of what this source is reported to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader stopped on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same sentence goes on with this speaker&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence before announces the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence before is about this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence is about this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence reports these words without marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence right behind is about this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence right behind the quotation says who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source is as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaker’s role, or else organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text does not say who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text gives no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title is as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the page’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transcript puts this name before the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole line of the source, in the style of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words are called this source&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words are set apart, but nothing says whose they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words as a block of their own: lines with &gt; in Markdown, paragraphs in HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words go on from the block above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words right before the quotation say who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words right behind the quotation say who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no annotations in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text in it, or it is no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>think tank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a PDF, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a compressed file, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a database, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a rich text (RTF) document, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a zip archive or an office document, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a zip archive, and no Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a zip archive, and no electronic book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a zip archive, and no text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an image, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an office document, and not one of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an old office document, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text: it holds binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of file is not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>university</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vague source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the PDF says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the book says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the browser noted when it saved the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the file declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the page declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the page declares (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the page tells search engines (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is called %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is said by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is said by nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is somebody else: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the same as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” no longer highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>%1 is not there any more; these are the examples.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
