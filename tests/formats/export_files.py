"""Exports of news databases made here, in the layouts the databases use."""

from __future__ import annotations

NEXIS = """\
<HTML><HEAD><STYLE TYPE="text/css"><!--
.c0 { text-align: center; }
.c1 { text-align: center; margin-top: 0em; }
.c2 { font-family: Arial; }
.c5 { text-align: left; }
--></STYLE></HEAD><BODY>
<P>Download Request: Selected Items: 1-2</P>
<A NAME="DOC_ID_1_0"></A><!-- <DOC NUMBER=1><DOCFULL> -->
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>7 of 9 DOCUMENTS</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>The Harbour Post</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>March</SPAN><SPAN> 4, 2019, Monday<BR>City
 Edition</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P><SPAN CLASS="c2">Old bridge closed;<BR>Ferries to run</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P><SPAN>BYLINE: </SPAN><SPAN>By ADA MARSH</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P><SPAN>LENGTH: </SPAN><SPAN>21 words</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P><SPAN>The bridge was
 closed.</SPAN></P>
<P><SPAN>&ldquo;It is not safe,&rdquo; the mayor said.</SPAN><SPAN>&nbsp;</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P><SPAN>LOAD-DATE: </SPAN><SPAN>March 5, 2019</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>Copyright 2019 Harbour Print</SPAN></P></DIV>
<A NAME="DOC_ID_1_1"></A>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>8 of 9 DOCUMENTS</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>Der Hafenbote</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN>6. März 2019 Mittwoch</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P><SPAN>Brücke zu</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P><SPAN>LÄNGE: </SPAN><SPAN>4 Wörter</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P><SPAN>Die Brücke ist zu.</SPAN></P></DIV>
<BR><DIV CLASS="c5"><P><SPAN>STICHWORTE: </SPAN><SPAN>BRÜCKEN (88%); HÄFEN (71%)</SPAN></P></DIV>
<A NAME="DOC_ID_1_2"></A>
<DIV CLASS="c5"><P><SPAN>This document cannot be shown.</SPAN></P></DIV>
</BODY></HTML>
"""

FACTIVA = """\
<html><head><title>Factiva</title></head><body><h1>Factiva</h1>
<div id="article-A" class="article"><div class="article enArticle"><p>
</p><div>Foreign Desk; 1</div>
<div id="hd"><span class="enHeadline">Bridge closed  </span>
</div><div class="author">By Ada Marsh </div><div>464 words</div><div>1 April 2017</div>
<div>05:33 GMT</div><div>The Harbour Post</div><div>HAPO</div><div>English</div>
<div>Copyright 2017. Harbour Print </div><p></p>
<p class="articleParagraph enarticleParagraph">The bridge was
<b>closed</b>.</p>
<p class="articleParagraph enarticleParagraph">Ferries run.</p>
<p>Harbour Print</p><p>Document HAPO1</p></div></div><br>
<div id="article-B" class="article"><div class="article jaArticle"><p>
<div id="hd"><span class='jaHeadline'>橋が閉鎖</span></div>
<div>12 字</div><div>2018 年 10 月 7 日</div><div>港日報</div>
<p class="articleParagraph jaarticleParagraph">橋は月曜日に閉鎖された。</p></div></div>
</body></html>
"""

_ROW = '<tr><td class="index"><b>{}</b>&nbsp;</td><td>{}</td></tr>'
FACTIVA_TABLE = (
    '<html><body><div class="article frArticle"><table>'
    + _ROW.format("HD", "<b class='frHeadline'>Pont fermé</b>")
    + _ROW.format("BY", "Par Eve Prunier")
    + _ROW.format("WC", "295 mots")
    + _ROW.format("PD", "29 décembre 2011")
    + _ROW.format("SN", "Le Port")
    + _ROW.format("LP", '<p class="articleParagraph">Le pont est fermé.</p>')
    + _ROW.format("TD", '<p class="articleParagraph">Personne ne sait.</p>')
    + _ROW.format("PUB", "Imprimerie du port")
    + "</table></div></body></html>"
)

FACTIVA_XML = """\
<?xml version="1.0" encoding="utf-8"?>
<PPSResponse><ppsArticleResponse xmlns="urn:example:pps"><ppsarticleResultSet count="2">
<ppsarticle><article>
<byline>By Ada Marsh</byline>
<headline><paragraph><hlt>Bridge</hlt>
 closed</paragraph></headline>
<leadParagraph><paragraph>The bridge was closed.</paragraph></leadParagraph>
<tailParagraphs><paragraph>Ferries run.</paragraph></tailParagraphs>
<publicationDate><dateTime>2012-01-09T01:35:58Z</dateTime></publicationDate>
<sourceName>The Harbour Post</sourceName>
</article></ppsarticle>
<ppsarticle><article>
<headline><paragraph>OIL UP</paragraph></headline>
<leadParagraph>
Oil went up on Monday by a dollar a barrel,
the harbour said in a statement that was read
to nobody at all.
    It may go down again on Tuesday, it said, as
nobody had bought any since the day on which it
rained.
</leadParagraph>
<publicationDate><date>1987-02-26</date></publicationDate>
<sourceName>Newswire</sourceName>
</article></ppsarticle>
</ppsarticleResultSet></ppsArticleResponse></PPSResponse>
"""

EUROPRESSE = """\
<html><body><table><tr><td><span class="DocPublicationName">Le Port</span><br>
<span class="DocHeader">Politique, </span><span class="DocHeader">samedi </span>
<span class="DocHeader">5 octobre 2013</span><span class="DocHeader">, p. 3</span><br><br>
<span class="TitreArticleVisu">Le <span>pont</span> fermé</span><br><br>Eve Prunier<br><p></p>
Le pont est fermé.<p></p>Personne ne sait.<p></p><b><i>© 2013 Le Port.</i></b><p></p>
Numéro de document : news·1</td></tr></table>
<article><header><div><span class="DocPublicationName">Le Port </span></div>
<div><span class="DocHeader">Politique, mardi 14 mars 2006, p. 16</span></div>
<div class="titreArticle"><p class="titreArticleVisu">Encore le pont</p></div>
<div>Eve Prunier</div></header>
<section><div class="DocText"><p>Il reste <mark>fermé</mark>.</p></div></section>
<aside><b>Note(s) : </b></aside><footer><small>© 2006 Le Port.</small></footer></article>
</body></html>
"""
