// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/tabletrials.h"

#include "core/project/edits/edits.h"
#include "core/project/letters/answerletters.h"
#include "core/project/letters/letterdescribing.h"
#include "core/project/letters/tablefiles.h"
#include "core/project/project.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/wellformed.h"
#include "tests/support/files/workbooks.h"

#include <QTemporaryDir>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QByteArray facts = "file;Avsender;Type;Dato;tall\r\ns.txt;Etaten;etat;17.4.2024;1,"
                         "5\r\ns;;\"a\"\"b\nc\";2024-04-17;\r\nt.txt;;bydel;12. mars 2024;\r\n"_ba;
const QByteArray cells
    = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Type</t></is></c><c r=\"C1\" "
      "t=\"s\"><v>1</v></c></row>"
      "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1</f><v>s.txt</v></c><c r=\"B2\"><v>1.5</v></c><c r=\"C2\" "
      "s=\"1\"><v>45399</v></c><c r=\"D2\" t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>"
      "<row><c t=\"s\"><v>2</v></c><c r=\"B3\" s=\"2\"><v>0.75</v></c></row>"_ba;
const QByteArray strings
    = "<si><t>file</t></si><si><r><t>da</t></r><r><t>te</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si><si><t "
      "xml:space=\"preserve\"> s_x0041_ </t></si>"_ba;
const QByteArray styles
    = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[$-414]d. mmm yyyy;@\"/></numFmts><cellXfs><xf "
      "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"_ba;

const QByteArray openSheet
    = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>"
      "<table:table table:name=\"Ark 1\"><table:table-row><table:table-cell><text:p>Navn</text:p></table:table-cell>"
      "<table:table-cell><text:p>Hva mener dere?</text:p></table:table-cell><table:table-cell "
      "table:number-columns-repeated=\"2\"><text:p>Innspill</text:p></table:table-cell><table:table-cell "
      "table:number-columns-repeated=\"16000\"/></table:table-row><table:table-row table:number-rows-repeated=\"2\">"
      "<table:table-cell/></table:table-row><table:table-row><table:table-cell office:value-type=\"float\" "
      "office:value=\"301\"><text:p>0301</text:p><office:annotation><text:p>m</text:p></office:annotation>"
      "</table:table-cell><table:covered-table-cell><text:p>Bydelen mener at.</text:p></table:covered-table-cell>"
      "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-04-17\"><text:p>17.4.24</text:p>"
      "</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>a<text:s "
      "text:c=\"2\"/>b</text:p>"
      "<text:p>c</text:p></table:table-cell></table:table-row></table:table><table:table table:name=\"Brev\"/>"
      "</office:spreadsheet></office:body></office:document-content>"_ba;
const QByteArray answers
    = "Tidspunkt;Navn;Hva mener dere om forslaget?;Andre innspill\r\n17.4.2024 10:00;Nordby;\"Vi er enige.\n\nMen "
      "ikke i "
      "alt.\";Nei\r\n18.4.2024;Kari;;\r\n19.4.2024;\"a\"\"b\";Uenig i punkt 2.;Ja\r\n"_ba;
const QList<QByteArray> words{"\"\"", ";", "table:number-columns-repeated=\"999999999\"",
    "table:number-rows-repeated=\"999999999\"", "<table:table-cell>", "</table:table-row>", "<c r=\"XFD1048576\">",
    "<v>99999999</v>", "t=\"s\"", "\xEF\xBB\xBF", "sep=;\r\n", "Brev;"};

QByteArray changed(const QByteArray &sample, Apart apart, QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? Mutator({sample}, words).input(random) : changedInside(sample, apart, random);
}

QByteArray someOpenSheet(QRandomGenerator &random)
{
    const QByteArray bytes = zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
        {u"content.xml"_s, changed(openSheet, Apart::Attributes, random)}});
    return random.bounded(4) == 0 ? Mutator({bytes}, words).input(random) : bytes;
}

QByteArray someWorkbook(QRandomGenerator &random)
{
    const auto maybeChanged = [&random](const QByteArray &part) {
        return random.bounded(2) == 0 ? part : changed(part, Apart::Attributes, random);
    };
    QList<ZipPart> parts = workbookParts(
        maybeChanged(cells), {.strings = maybeChanged(strings), .styles = maybeChanged(styles), .otherSheet = cells});
    ZipPart &one = parts[below(random, parts.size())];
    if (random.bounded(3) == 0)
        one.bytes = changed(one.bytes, Apart::Attributes, random);
    if (random.bounded(10) == 0)
        parts.removeAt(below(random, parts.size()));
    const QByteArray bytes = zipOf(parts);
    return random.bounded(4) == 0 ? Mutator({bytes}, words).input(random) : bytes;
}

/// A project with the letters that the tables name.
Project &described()
{
    static const QTemporaryDir folder;
    static const std::unique_ptr<Project> target = [] {
        auto made = Project::create(folder.filePath(u"facts.kodeks"_s), u"Facts"_s);
        NewLetter one;
        one.name = u"s.txt"_s;
        one.text = u"One"_s;
        NewLetter other;
        other.name = u"t.txt"_s;
        other.text = u"Other"_s;
        return made && (*made)->apply(Edits::addLetters({one, other})) ? std::move(*made) : std::unique_ptr<Project>();
    }();
    return *target;
}

/// Takes what a table says, and takes it back.
void describe(const LetterTablePlan &plan, FuzzReport &report)
{
    const auto done = described().apply(Edits::describeLetters(plan));
    if (!done)
        return report.refused(done.error());
    report.mustHold(done->letters.size() == plan.letters, "another number of letters changed than was told");
    if (!done->isEmpty())
        report.mustHold(described().undo().has_value(), "the table cannot be undone");
    report.mustHold(described().letters().constFirst().attributes.isEmpty(), "undoing the table leaves something");
}

/// A table in one of the forms that tables come in.
QByteArray someTable(const QByteArray &text, QRandomGenerator &random)
{
    switch (random.bounded(4)) {
    case 0: return someWorkbook(random);
    case 1: return someOpenSheet(random);
    default: return changed(text, Apart::Semicolons, random);
    }
}

void check(const LetterTable &table, FuzzReport &report)
{
    report.mustHold(table.rows.size() == table.lines.size()
            && std::ranges::all_of(
                table.rows, [&table](const QStringList &row) { return row.size() == table.columns.size(); }),
        "a row has not as many cells as there are columns");
}

void check(const PreparedLetter &letter, FuzzReport &report)
{
    const LetterText text(letter.text);
    report.mustHold(!letter.text.trimmed().isEmpty() && QStringView(letter.text).isValidUtf16()
            && !letter.text.contains(QChar::Null) && !letter.text.contains(u'\r'),
        "an answer is no normalised text");
    report.mustHold(!letter.name.isEmpty() && !letter.name.contains(u'/'), "an answer has no name");
    for (const Section &section : letter.sections)
        report.mustHold(text.isValid(section.range) && !section.range.isEmpty(), "a section lies elsewhere");
}

} // namespace

void tryLetterTable(QRandomGenerator &random, FuzzReport &report, QByteArray &input)
{
    input = someTable(facts, random);
    const auto read = readLetterTable(input, u"a.csv"_s);
    if (!read)
        return report.refused(read.error());
    check(*read, report);
    const auto plan = planLetterTable(described(), *read);
    if (!plan)
        return report.refused(plan.error());
    report.accepted();
    if (random.bounded(10) == 0)
        describe(*plan, report);
}

void tryAnswers(QRandomGenerator &random, FuzzReport &report, QByteArray &input)
{
    input = someTable(answers, random);
    auto table = readLetterTable(input, u"a.csv"_s);
    if (!table)
        return report.refused(table.error());
    check(*table, report);
    report.accepted();
    if (tableKind(*table, LetterNames(described().letters())) != TableKind::Answers)
        return;
    for (qsizetype row = 0; row < table->rows.size(); ++row) {
        if (const auto letter = letterOfRow(*table, row))
            check(*letter, report);
    }
}

} // namespace Kodeks
