# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways of writing text that few files have, as pieces of markup: @A, @B and @C are words that must come, @X words that
must not; the second value is a word of what the report has to say, if anything."""
import re
from html import escape

from writedocx import AUTHOR, DocxWriter, code, mark, para, run

HIDDEN_ROW = '<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{}</w:tc></w:tr>'
BOX = '<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
DRAWING = ('<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="x">{}</a:graphicData></a:graphic></wp:inline>'
           '</w:drawing></w:r>')
ALTERNATIVES = ('<w:r><mc:AlternateContent><mc:Choice Requires="{}">{}</mc:Choice><mc:Fallback>{}</mc:Fallback>'
                '</mc:AlternateContent></w:r>')
INSERTED = f'<w:rPr><w:ins {AUTHOR}/></w:rPr>'
REMOVED = f'<w:rPr><w:del {AUTHOR}/></w:rPr>'


def grid(*rows):
    return DocxWriter.grid(''.join(rows))


def row(*cells):
    return '<w:tr>' + ''.join(f'<w:tc>{cell}</w:tc>' for cell in cells) + '</w:tr>'


def t(text):
    return f'<w:t xml:space="preserve">{text}</w:t>'


def deleted(text):
    return f'<w:del {AUTHOR}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


WORD = {
    'hidden row': (grid(HIDDEN_ROW.format(para(run('@X'))), row(para(run('@A')))) + para(run('@B')), 'hid'),
    'empty choice': (para(run('@A') + ALTERNATIVES.format('zz', '<w:drawing/>', BOX.format(para(run('@B'))))), ''),
    'choice and fallback': (para(ALTERNATIVES.format('wps', t('@A'), t('@A'))), ''),
    'control': (para(run('@A') + '<w:r><w:object><w:control w:name="C1" w:shapeid="s"/></w:object></w:r>'), 'control'),
    'macro button': (para(run('@A ') + mark('begin') + code('MACROBUTTON NoMacro @X') + mark('end')), 'prompts'),
    'symbol field': (para(run('@A ') + mark('begin') + code('SYMBOL 254 \\f "Wingdings" \\s 12') + mark('end')
                          + run(' @B')), ''),
    'canvas': (para(run('@A') + DRAWING.format('<wps:wsp><a:txBody><a:p><a:r><a:t>@B</a:t></a:r></a:p><a:p><a:r><a:t>@C'
                                               '</a:t></a:r></a:p></a:txBody></wps:wsp>')), ''),
    'group of boxes': (para(run('@A') + DRAWING.format(''.join(
        f'<wps:wsp><wps:txbx><w:txbxContent>{para(run(word))}</w:txbxContent></wps:txbx>'
        f'</wps:wsp>' for word in ('@B', '@C')))), ''),
    'box in a box': (para(run('@A') + BOX.format(para(run('@B') + BOX.format(para(run('@C')))))), ''),
    'box in the middle': (para(run('@A') + BOX.format(para(run('@B'))) + run(' @C')), ''),
    'box in a cell': (grid(row(para(run('@A') + BOX.format(para(run('@B')) + grid(row(para(run('@C')))))))), ''),
    'change in a change': (para(run('@A ') + f'<w:ins {AUTHOR}>{deleted("@X")}{run("@B")}</w:ins>'), ''),
    'moved paragraphs': (para(f'<w:moveFrom {AUTHOR}>{run("@X")}</w:moveFrom>', f'<w:rPr><w:moveFrom {AUTHOR}/>'
                              f'</w:rPr>')
                         + para(run('@A')) + para(f'<w:moveTo {AUTHOR}>{run("@B")}</w:moveTo>',
                                                 f'<w:rPr><w:moveTo {AUTHOR}/></w:rPr>'), ''),
    'cell deleted': (grid(row(para(run('@A')), '<w:tcPr><w:cellDel w:id="1" w:author="A"/></w:tcPr>'
                              + para(deleted('@X'))))
                     + para(run('@B')), ''),
    'marks deleted': (para(run('@A '), REMOVED) + para(deleted('@X'), REMOVED) + para(run('@B')), ''),
    'paragraphs inserted': (para(run('@A'), INSERTED) + para(run('@B'), INSERTED) + para(run('@C')), ''),
    'two hiding styles': (para(run('@X') + run('@A', '<w:rStyle w:val="Skjult"/>'), '<w:pStyle w:val="SkjultAvsnitt"/>')
                          + para(run('@B')), 'hid'),
    'hidden mark': (para(run('@A '), '<w:rPr><w:vanish/></w:rPr>') + para(run('@B')), ''),
    'field over paragraphs': (para(mark('begin') + code('TOC \\o') + mark('separate') + run('@A')) + para(run('@B'))
                              + para(run('@C') + mark('end')), ''),
    'fields side by side': (para(''.join(mark('begin') + code('REF x') + mark('separate') + run(word + ' ')
                                         + mark('end')
                                         for word in ('@A', '@B', '@C'))), ''),
    'field in a result': (para(mark('begin') + code('HYPERLINK "u"') + mark('separate') + run('@A ') + mark('begin')
                               + code('PAGEREF x') + mark('separate') + run('@B') + mark('end') + mark('end')
                               + run(' @C')),
                          ''),
    'unended in a box': (para(run('@A') + BOX.format(para(mark('begin') + code('DATE') + run('@B'))) + run(' @C')), ''),
    'two unended': (para(mark('begin') + code('IF ') + mark('begin') + code('PAGE') + run('@A')) + para(run('@B')), ''),
    'unended in a row': (grid(row(para(mark('begin') + code('FORMTEXT') + mark('separate') + run('@A')),
                                  para(run('@B'))))
                         + para(run('@C')), ''),
    'link within': (para('<w:hyperlink w:anchor="a"><w:sdt><w:sdtContent><w:smartTag>' + run('@A') + '</w:smartTag>'
                         '</w:sdtContent></w:sdt></w:hyperlink>' + run(' @B')), ''),
    'control around rows': ('<w:sdt><w:sdtPr/><w:sdtContent>' + grid('<w:sdt><w:sdtContent>' + row(para(run('@A')))
                                                                     + '</w:sdtContent></w:sdt>')
                            + '</w:sdtContent></w:sdt>' + para(run('@B')), ''),
    'prompt switched off': (para('<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>' + run('@A')
                                 + '</w:sdtContent></w:sdt>'), ''),
    'first entry': (para(run('@A ') + mark('begin', '<w:ffData><w:ddList><w:listEntry w:val="@B"/><w:listEntry '
                                           'w:val="@X"/>'
                                          '</w:ddList></w:ffData>') + code('FORMDROPDOWN') + mark('end')), ''),
    'page breaks': (para(run('@A') + '<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r>' + run('@B')
                         + '<w:r><w:br w:type="column"/></w:r>' + run('@C')), ''),
    'formula': (para(run('@A ') + '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
                     '<m:r><m:t>@B'
                     '</m:t></m:r></m:oMath>'), ''),
    'caption': (para(run('@A ') + '<w:fldSimple w:instr=" SEQ Figur ">' + run('@B') + '</w:fldSimple>' + run(' '
        '@C')), ''),
    'old properties': (para(run('@A'), '<w:rPr><w:rPrChange w:id="2" w:author="A"><w:rPr><w:vanish/></w:rPr>'
                            '</w:rPrChange>'
                                      '</w:rPr>') + para('<w:r><w:rPr><w:rPrChange w:id="3" w:author="A"><w:rPr>'
                                                         '<w:vanish/>'
                                                         '</w:rPr></w:rPrChange></w:rPr>' + t('@B') + '</w:r>'), ''),
    'once hidden': (para(run('@A'), '<w:pPrChange w:id="2" w:author="A"><w:pPr><w:pStyle w:val="SkjultAvsnitt"/>'
                         '</w:pPr>'
                                   '</w:pPrChange>'), ''),
    'custom note mark': (para(run('@A') + '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7777"/>' + t(' @B')
                              + '</w:r>'), ''),
    'character data': (para('<w:r><w:t xml:space="preserve">@A<![CDATA[ ]]>@B</w:t></w:r><w:r><w:t '
                            'xml:space="preserve">'
                            '&#32;@C</w:t></w:r>'), ''),
    'lines in a text': (para('<w:r><w:t>@A\n   @B\n</w:t></w:r>'), ''),
    'row without cells': (grid('<w:tr/>', row(para(run('@A')))) + para(run('@B')), ''),
    'glued cells': (grid(row(para(run('@A')), para(run('@B')), para(''))) + grid(row(para(run('@C')))), ''),
    'phonetic': (para('<w:r><w:ruby><w:rt><w:r>' + t('@X') + '</w:r></w:rt><w:rubyBase><w:r>' + t('@A')
                      + '</w:r></w:rubyBase></w:ruby></w:r>'), ''),
}


def shape(name, text='@B', more=''):
    return f'<draw:{name} text:anchor-type="paragraph" {more}><text:p>{text}</text:p></draw:{name}>'


def p(inner, style='Standard'):
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


SHAPES = ['rect', 'ellipse', 'circle', 'line', 'polygon', 'polyline', 'path', 'caption', 'connector', 'measure',
          'regular-polygon', 'custom-shape']
OPENDOCUMENT = {
    **{f'shape {name}': (p(f'@A{shape(name)} @C'), '') for name in SHAPES},
    'group': (p('@A<draw:g>' + shape('rect', '@B') + '<draw:frame><draw:text-box><text:p>@C</text:p></draw:text-box>'
                '</draw:frame></draw:g>'), ''),
    'shape of a page': (shape('custom-shape', '@A').replace('"paragraph"', '"page"') + p('@B'), ''),
    'title of a shape': (p('@A<draw:frame><draw:text-box><text:p>@B</text:p></draw:text-box><svg:title>'
                           '@X</svg:title><svg:desc>'
                           '@X</svg:desc></draw:frame>'), ''),
    'list header': ('<text:list><text:list-header><text:p>@A</text:p></text:list-header><text:list-item><text:p>'
                    '@B</text:p>'
                    '<text:p>@C</text:p></text:list-item></text:list>', ''),
    'fields': (p('<text:conditional-text text:condition="ooow:1" text:string-value-if-true="A" '
                 'text:string-value-if-false='
                 '"@X">@A</text:conditional-text> <text:text-input text:description="@X">@B</text:text-input> '
                 '<text:database-'
                 'display text:table-name="t">@C</text:database-display>'), ''),
    'index': ('<text:table-of-content text:name="I"><text:table-of-content-source/><text:index-body>'
              '<text:index-title text:'
              'name="T"><text:p>@A</text:p></text:index-title><text:p><text:a>@B<text:tab/>@C</text:a></text:p>'
              '</text:index-body>'
              '</text:table-of-content>', ''),
    'shown section': ('<text:section text:display="condition" text:condition="ooow:0" text:is-hidden="false">'
                      '<text:p>@A</text:p>'
                      '<text:section text:display="none"><text:p>@X</text:p></text:section><text:p>@B</text:p>'
                      '</text:section>',
                      'hid'),
    'shown within': (p('<text:span text:style-name="HiddenText">@X<text:span text:style-name="ShownAgain">'
                       '@A</text:span>'
                       '</text:span> @B'), 'hid'),
    'shown paragraph': (p('<text:hidden-paragraph text:condition="ooow:0" text:is-hidden="false"/>@A'), ''),
    'hidden heading': ('<text:h text:style-name="HiddenParagraph" text:outline-level="2">@X</text:h>' + p('@A'), 'hid'),
    'hidden in a cell': ('<table:table><table:table-row><table:table-cell>' + p('@X', 'HiddenParagraph') + p('@A')
                         + '</table:table-cell></table:table-row></table:table>', 'hid'),
    'hidden in a list': ('<text:list><text:list-item>' + p('@X', 'HiddenParagraph') + '</text:list-item>'
                         '<text:list-item>'
                         + p('@A') + '</text:list-item></text:list>', 'hid'),
    'hidden variable': (p('@A <text:variable-set text:name="v" text:display="none">@X</text:variable-set> @B'), 'hid'),
    'covered cells': ('<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>'
                      '@A</text:p>'
                      '</table:table-cell><table:covered-table-cell/></table:table-row><table:table-rows>'
                      '<table:table-row>'
                      '<table:table-cell><text:p>@B</text:p></table:table-cell><table:table-cell><text:p>@C</text:p>'
                      '</table:table-cell></table:table-row></table:table-rows></table:table>', ''),
    'table in a box': (p('@A<draw:frame><draw:text-box><table:table><table:table-row><table:table-cell><text:p>'
                         '@B</text:p>'
                         '</table:table-cell><table:table-cell><text:p>@C</text:p></table:table-cell></table:table-row>'
                         '</table:table></draw:text-box></draw:frame>'), ''),
    'comment in a heading': ('<text:h text:outline-level="1">@A<office:annotation><text:p>@X</text:p><text:list>'
                             '<text:list-item><text:p>@X</text:p></text:list-item></text:list></office:annotation> '
                             '@B</text:h>',
                             'omment'),
    'marks': (p('<text:bibliography-mark text:identifier="@X">@A</text:bibliography-mark> <text:sequence '
                'text:name="s">@B'
                '</text:sequence> <text:alphabetical-index-mark-start text:id="i"/>@C<text:alphabetical-index-mark-end '
                'text:id="i"/><text:toc-mark text:string-value="@X"/>'), ''),
    'image with text': (p('@A<draw:frame><draw:image xlink:href="x"><text:p/></draw:image></draw:frame> @B'), ''),
    'script': (p('@A<text:script script:language="JS" xmlns:script="s">@X</text:script> @B'), ''),
    'metadata field': (p('<text:meta-field xml:id="m">@A</text:meta-field> <text:meta>@B</text:meta>'), ''),
    'number of a paragraph': ('<text:numbered-paragraph text:list-id="l" text:level="1"><text:p>@A</text:p>'
                              '</text:numbered-paragraph>', ''),
    'ticks of controls': (p('<loext:content-control loext:checkbox="true" loext:checked="true">'
                            '@A</loext:content-control> '
                            '<loext:content-control loext:dropdown="true"><loext:list-item loext:display-text="@X"/>@B'
                            '</loext:content-control>'), ''),
}

PAGES = {
    'drawn text': ('<p>@A</p><svg><title>@X</title><defs><text>@X</text></defs><g><text x=1>@B</text><text><tspan>'
                   '@C</tspan></text>'
                   '</g></svg>', ''),
    'formula': ('<p>@A <math><semantics><mrow><mi>@B</mi></mrow><annotation>@X</annotation></semantics></math> '
                '@C</p>', ''),
    'button as head': ('<h3><button type=button aria-expanded=true>@A</button></h3><div>@B</div>', ''),
    'lists of Word': ('<p class=MsoListParagraph style=\'mso-list:l0 level1 lfo1\'><![if !supportLists]><span>'
                      '@A<span>&nbsp;'
                      '</span></span><![endif]>@B<o:p></o:p></p><!--[if gte mso 9]><xml>@X</xml><![endif]-->', ''),
    'joined by wbr': ('<p>@A<wbr> @B</p>', ''),
    'outside of cells': ('<table>@A<tr><td>@B</td></tr></table>', ''),
    'until found': ('<div hidden=until-found>@A</div><div hidden>@X</div><dialog open>@B</dialog><dialog>'
                    '@X</dialog>', 'hid'),
    'bare signs': ('<p>@A 3 < 5 && 7 > 2 @B</p>', ''),
    'upper case': ('<P>@A<BR>@B<DIV STYLE="DISPLAY : NONE">@X</DIV><B>@C</B></P>', 'hid'),
    'for other programs': ('<!--[if !mso]><!--><p>@A</p><!--<![endif]--><!--[if mso]><p>@X</p><![endif]-->', ''),
    'odd comments': ('<p>@A <!-->@B<!--@X--!> <!-- > @X -->@C</p>', ''),
    'closed at once': ('<p/>@A<div/>@B <span/>@C', ''),
    'several chosen': ('<select multiple><option>@X<option selected>@B</select> @C', ''),
    'asked for a choice': ('<p>@A <select><option value="" disabled selected>@X</option><option>@X</option></select>'
                           '</p>', ''),
    'chosen by label': ('<p>@A <select><option>@X</option><option selected label="@B">@X</option></select></p>', ''),
    'tags in an area': ('<textarea>@A\n@B</textarea><p>@C</p>', ''),
    'numbers of items': ('<ol reversed start=3><li style="list-style-type:none">@A</ol><p>@B</p>', ''),
    'shown child': ('<div style="visibility: hidden">@X <b style="visibility:visible">@A</b></div><p>@B</p>', 'hid'),
    'important': ('<p style="display:none!important;display:block">@X</p><p style="display:block">@A</p>', 'hid'),
    'script and style': ('<p>@A<script>document.write("<p>@X</p>")//</script><style>p{{}}@X</style> @B</p>', ''),
    'quotes in attributes': ('<p title="a > b" data-x=\'<p>@X\'>@A</p>', ''),
    'terms': ('<dl><div><dt>@A<dd>@B<dd>@C</div></dl>', ''),
    'map and frame': ('<map><area alt="@X">@A</map><fieldset disabled><legend>@B</legend>@C</fieldset>', ''),
    'nested forms': ('<form><p>@A<form><input value="@B"></form>@C</form>', ''),
    'anchors': ('<a name=x>@A<a href=y> @B</a></a> @C', ''),
    'cells and lines': ('<table><tr><td>@A<br>@B<td><ul><li>@C</ul></table>', ''),
    'old elements': ('<center>@A</center><marquee>@B</marquee> <nobr>@C</nobr>', ''),
    'new elements': ('<search>@A</search><hgroup><h2>@B</h2><p>@C</p></hgroup>', ''),
    'output': ('<p>@A <output>@B</output> <time>@C</time></p>', ''),
    'listing': ('<listing>@A\n@B</listing><xmp>@C</xmp>', ''),
    'presented': ('<div aria-hidden=true>@A</div><div role=presentation>@B</div><div inert>@C</div>', ''),
    'slots': ('<x-card><template shadowrootmode=closed>@X</template><span slot=a>@A</span></x-card>', ''),
    'sizes': ('<span style="font-size:0px">@X</span><span style="font-size:80%">@A</span> <span style="opacity:.5">'
              '@B</span>', 'hid'),
    'quoted': ('<p>@A <cite>@C</cite></p>', ''),
    'deleted': ('<p>@A <ins>@B</ins> <s>@C</s></p>', 'struck'),
}
MORE = {'symbol field': ['☑'], 'cells and lines': ['•'], 'bare signs': '3 < 5 && 7 > 2'.split()}  # besides those words
FORMS = {'docx': WORD, 'odt': OPENDOCUMENT, 'html': PAGES}


def written(form, block):
    """The markup of a block and the words in it that must come; `block.variant` is set to the way that is used."""
    name = sorted(FORMS[form])[block.level % len(FORMS[form])]
    markup, told = FORMS[form][name]
    block.variant, block.told = name, told
    groups = dict(zip('ABCX', block.parts))
    text, shown, seen = '', list(MORE.get(name, [])), set()
    for piece in re.split(r'(@[ABCX])', markup):
        group = groups.get(piece[1:]) if piece.startswith('@') else None
        text += piece if group is None else escape(' '.join(group), True)
        shown += group if group and piece != '@X' and piece not in seen else []
        seen.add(piece)
    block.gone = groups['X'] if '@X' in markup else []
    return text, shown
