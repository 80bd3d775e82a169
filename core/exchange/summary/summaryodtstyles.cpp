// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/summary/summaryodtstyles.h"

#include "core/exchange/summary/summarydocument.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto odtStylesBegin
    = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
      R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
      R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
      R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
      R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3">
 <office:font-face-decls><style:font-face style:name="Body")"
      R"( svg:font-family="'Liberation Sans', Arial, sans-serif" style:font-family-generic="swiss"/>)"
      R"(</office:font-face-decls>
)";

/// %1 and %2: language and country.
constexpr auto odtDefaults = R"( <office:styles>
  <style:default-style style:family="paragraph">)"
                             R"(<style:paragraph-properties fo:orphans="2" fo:widows="2" style:writing-mode="page"/>)"
                             R"(<style:text-properties style:font-name="Body" fo:font-size="10.5pt" fo:language="%1")"
                             R"( fo:country="%2"/></style:default-style>
)";

/// name, family's parent, paragraph, text.
constexpr const char *odtParagraphs[][4] = {
    {"Standard", "", "", ""},
    {"Text_20_body", "Standard", R"(fo:margin-bottom="0.2cm" fo:line-height="125%")", ""},
    {"Title", "Standard", R"(fo:margin-bottom="0.2cm")",
        R"(fo:font-size="22pt" fo:font-weight="bold" fo:color="#1f3a5f")"},
    {"Heading_20_1", "Standard", R"(fo:margin-top="0.9cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always")",
        R"(fo:font-size="16pt" fo:font-weight="bold" fo:color="#1f3a5f")"},
    {"Heading_20_2", "Standard", R"(fo:margin-top="0.7cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always")",
        R"(fo:font-size="13pt" fo:font-weight="bold" fo:color="#1f3a5f")"},
    {"Heading_20_3", "Standard", R"(fo:margin-top="0.6cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always")",
        R"(fo:font-size="11.5pt" fo:font-weight="bold" fo:color="#1f3a5f")"},
    {"Heading_20_4", "Standard", R"(fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always")",
        R"(fo:font-size="10.5pt" fo:font-weight="bold")"},
    {"Note", "Standard", R"(fo:margin-bottom="0.2cm" fo:keep-with-next="always")",
        R"(fo:font-size="9pt" fo:color="#4d5358")"},
    {"Contents", "Standard", R"(fo:margin-bottom="0.05cm")", ""},
    {"Contents_20_2", "Contents", R"(fo:margin-left="0.6cm")", ""},
    {"Table_20_caption", "Standard", R"(fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always")",
        R"(fo:font-size="9pt" fo:font-weight="bold")"},
    {"Table_20_Contents", "Standard", "", R"(fo:font-size="9pt")"},
    {"Table_20_Number", "Table_20_Contents", R"(fo:text-align="end")", ""},
    {"Table_20_Heading", "Table_20_Contents", "", R"(fo:font-weight="bold")"},
    {"Table_20_Number_20_Heading", "Table_20_Heading", R"(fo:text-align="end")", ""},
    {"After_20_table", "Standard", R"(fo:line-height="0.15cm")", R"(fo:font-size="4pt")"},
    {"Quotations", "Standard",
        R"(fo:margin-left="0.6cm" fo:margin-right="0.6cm" fo:margin-top="0.25cm" fo:padding-left="0.25cm")"
        R"( fo:border-left="1.5pt solid #9fb3c8" fo:keep-with-next="always" fo:line-height="120%")",
        ""},
    {"Quotations_20_right", "Quotations", R"(fo:text-align="start" style:writing-mode="rl-tb")", ""},
    {"Source", "Standard",
        R"(fo:margin-left="0.6cm" fo:margin-right="0.6cm" fo:margin-bottom="0.2cm" fo:padding-left="0.25cm")"
        R"( fo:border-left="1.5pt solid #9fb3c8")",
        R"(fo:font-size="9pt" fo:color="#4d5358")"},
    {"Placeholder", "Text_20_body", "", R"(fo:font-style="italic" fo:color="#595f64")"},
    {"Footer", "Standard", R"(fo:text-align="end")", R"(fo:font-size="9pt" fo:color="#4d5358")"},
};

constexpr auto odtStylesEnd
    = R"(  <style:style style:name="Figure" style:family="text">)"
      R"(<style:text-properties fo:font-size="7pt" fo:color="#5b6b7b" style:text-underline-style="none"/>)"
      R"(</style:style>
  <style:style style:name="Quiet" style:family="text">)"
      R"(<style:text-properties fo:color="#1b1e20" style:text-underline-style="none"/></style:style>
  <style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text">)"
      R"(<style:text-properties fo:color="#1f5fa8"/></style:style>
  <text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•">)"
      R"(<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">)"
      R"(<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm")"
      R"( fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-bullet>)"
      R"(</text:list-style>
 </office:styles>
 <office:automatic-styles>
  <style:page-layout style:name="Page">)"
      R"(<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm")"
      R"( fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:footer-style>)"
      R"(<style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/>)"
      R"(</style:footer-style></style:page-layout>
 </office:automatic-styles>
 <office:master-styles>
  <style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer>)"
      R"(<text:p text:style-name="Footer">)"
      R"(<text:page-number)"
      R"( text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p>)"
      R"(</style:footer></style:master-page>
 </office:master-styles>
</office:document-styles>
)";

/// At the right margin, for the pages of the contents.
constexpr auto pageTab = R"(<style:tab-stops><style:tab-stop style:position="17cm" style:type="right")"
                         R"( style:leader-style="dotted" style:leader-text="."/></style:tab-stops>)";

QString paragraphStyle(const char *const (&parts)[4])
{
    const auto part = [&parts](int at) { return QString::fromLatin1(parts[at]); };
    const bool heading = part(0).startsWith(u"Heading_20_");
    const QString parent = part(1).isEmpty() ? QString() : u" style:parent-style-name=\"%1\""_s.arg(part(1));
    const QString level = heading ? u" style:default-outline-level=\"%1\""_s.arg(part(0).back()) : QString();
    return u"  <style:style style:name=\"%1\" style:display-name=\"%2\" style:family=\"paragraph\"%3%4>"_s.arg(
               part(0), QString(part(0)).replace(u"_20_"_s, u" "_s), parent, level)
        + u"<style:paragraph-properties %1>%2</style:paragraph-properties><style:text-properties %3/></style:style>\n"_s
              .arg(part(2), part(0).startsWith(u"Contents") ? QString::fromUtf8(pageTab) : QString(), part(3));
}

} // namespace

QByteArray summaryOdtStyles(const QString &language)
{
    const QStringList tag = languageTag(language).split(u'-');
    QString styles = QString::fromUtf8(odtStylesBegin) + QString::fromUtf8(odtDefaults).arg(tag.at(0), tag.at(1));
    for (const auto &parts : odtParagraphs)
        styles += paragraphStyle(parts);
    return (styles + QString::fromUtf8(odtStylesEnd)).toUtf8();
}

QString summaryOdtTableStyles()
{
    QString styles
        = u"<style:style style:name=\"table\" style:family=\"table\"><style:table-properties style:width=\"17cm\" "
          "table:align=\"margins\" fo:margin-bottom=\"0.2cm\" table:border-model=\"collapsing\"/></style:style>"
          "<style:style style:name=\"short\" style:family=\"table\"><style:table-properties style:width=\"17cm\" "
          "table:align=\"margins\" fo:margin-bottom=\"0.2cm\" table:border-model=\"collapsing\" "
          "style:may-break-between-rows=\"false\"/></style:style>"
          "<style:style style:name=\"row\" style:family=\"table-row\"><style:table-row-properties "
          "fo:keep-together=\"always\"/></style:style>"
          "<style:style style:name=\"long\" style:family=\"table-row\"><style:table-row-properties "
          "fo:keep-together=\"auto\"/></style:style>"
          "<style:style style:name=\"cell\" style:family=\"table-cell\"><style:table-cell-properties "
          "fo:padding=\"0.09cm\" fo:border-bottom=\"0.5pt solid #c5cbd1\"/></style:style>"
          "<style:style style:name=\"head\" style:family=\"table-cell\"><style:table-cell-properties "
          "fo:padding=\"0.09cm\" fo:background-color=\"#e8eef4\" fo:border-bottom=\"1pt solid #1f3a5f\" "
          "style:vertical-align=\"bottom\"/></style:style>"_s;
    constexpr double page = 17; // cm
    for (int percent = 1; percent <= 100; ++percent)
        styles += u"<style:style style:name=\"w%1\" style:family=\"table-column\"><style:table-column-properties "
                  "style:column-width=\"%2cm\"/></style:style>"_s.arg(percent)
                      .arg(page * percent / 100, 0, 'f', 3);
    return styles;
}

} // namespace Kodeks
