// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookfile.h"
#include "core/exchange/passages/foreignpassages.h"
#include "core/model/lettertext.h"
#include "core/project/edits/edits.h"
#include "core/project/letters/letterdescribing.h"
#include "core/project/project.h"
#include "core/project/refi/qdpximport.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/files/workbooks.h"

#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QByteArray codes
    = "<Codes><Code guid=\"a4b3d869-2490-5117-94e5-0f2e5966a037\" name=\"Oppgave\" isCodable=\"false\" "
      "color=\"#808080\"><Description>kodeks: dimension=tasks; title=T; rules=a,b</Description>"
      "<Code guid=\"c205d9cf-1c00-58bc-ae57-a6fe89b17535\" name=\"Park\" isCodable=\"true\" "
      "color=\"#2E7D32\"><Description>kodeks: dimension=task; id=T.P; position=3; "
      "text=x%0ay\nx</Description></Code>"
      "<Code guid=\"{c205d9cf-1c00-58bc-ae57-a6fe89b17536}\" name=\"Vei\" isCodable=\"1\"><NoteRef "
      "targetGUID=\"e1c02de7-5b3b-5364-b772-aba3d9b2ca0b\"/></Code></Code>"
      "<Code guid=\"5c9d4ebf-a302-570b-9d2b-08bc2a6386ea\" name=\"Retning\" isCodable=\"false\"><Code "
      "guid=\"fd5b818e-420b-516a-9950-a1c2eb1de9ea\" name=\"Bydel -&gt; Etat\" isCodable=\"true\"/>"
      "<Code name=\"samarbeid\"/><Code guid=\"d705ce6d-5e19-5fab-bff2-c5d073c9b3d1\" name=\"Bydel beholder\"/></Code>"
      "<Code guid=\"11111111-1111-1111-1111-111111111111\" name=\"Actors\"><Code name=\"etat\"><Description>kodeks: "
      "dimension=actor; aliases=a,b; kind_of=bydel</Description></Code></Code></Codes>"_ba;

const QByteArray project
    = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"o\" "
      "creatingUserGUID=\"dab54e98-2397-58be-8025-34c125f9c70d\" creationDateTime=\"2026-01-02T03:04:05Z\">"
      "<Users><User guid=\"dab54e98-2397-58be-8025-34c125f9c70d\" name=\"A\" id=\"KA\"/></Users><CodeBook>"_ba
    + codes
    + "</CodeBook><Variables><Variable guid=\"6bd05cd4-f1c4-52ba-8841-9d62265c76e2\" name=\"v\" "
      "typeOfVariable=\"Text\"/></Variables>"
      "<Cases><Case guid=\"b8476dce-89d3-578e-8e67-1a0271137fc5\"><VariableValue><VariableRef "
      "targetGUID=\"6bd05cd4-f1c4-52ba-8841-9d62265c76e2\"/><TextValue>B</TextValue></VariableValue><SourceRef "
      "targetGUID=\"707bb6f0-003b-5d87-a580-72bb8594f3a8\"/></Case></Cases>"
      "<Sources><TextSource guid=\"707bb6f0-003b-5d87-a580-72bb8594f3a8\" name=\"s\" "
      "plainTextPath=\"internal://a.txt\"><Description>kodeks: fact.sender=found,0,3,x; "
      "done=dab54e98-2397-58be-8025-34c125f9c70d 2026-01-02T03:04:05.000Z; original=b.txt</Description>"
      "<PlainTextSelection guid=\"d9edd27c-ac67-5669-b3da-3770d49b5f47\" name=\"Bydelen\" startPosition=\"5\" "
      "endPosition=\"12\" creationDateTime=\"2026-01-02T03:04:05Z\"><Description>kodeks: "
      "certainty=2\nmemo</Description>"
      "<Coding guid=\"681ad874-d30f-5071-b07a-972f252c6027\" "
      "creatingUser=\"dab54e98-2397-58be-8025-34c125f9c70d\"><CodeRef "
      "targetGUID=\"c205d9cf-1c00-58bc-ae57-a6fe89b17535\"/></Coding>"
      "<Coding><CodeRef targetGUID=\"fd5b818e-420b-516a-9950-a1c2eb1de9ea\"/></Coding><NoteRef "
      "targetGUID=\"e1c02de7-5b3b-5364-b772-aba3d9b2ca0b\"/></PlainTextSelection>"
      "<Coding><CodeRef targetGUID=\"d705ce6d-5e19-5fab-bff2-c5d073c9b3d1\"/></Coding></TextSource>"
      "<TextSource guid=\"84c54820-9dfe-5b6f-853a-1c696faf080e\"><PlainTextContent>Etaten "
      "svarer.\nJa.</PlainTextContent><PlainTextSelection startPosition=\"0\" endPosition=\"6\"/></TextSource>"
      "<PDFSource name=\"d\" path=\"internal://d.pdf\"><PDFSelection page=\"1\"/><Representation "
      "plainTextPath=\"relative:///c.txt\"/></PDFSource><AudioSource/></Sources>"
      "<Notes><Note "
      "guid=\"e1c02de7-5b3b-5364-b772-aba3d9b2ca0b\"><PlainTextContent>n</PlainTextContent></Note></Notes><Links>"
      "<Link/></Links></Project>"_ba;

const QByteArray text = "\xEF\xBB\xBF"
                        "Nei.\r\nBydelen mener \xF0\x9F\x98\x80 ja.\r\nEtaten svarer."_ba;

const QByteArray qdc
    = "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\">"_ba + codes + "</CodeBook>"_ba;
const QByteArray table
    = "dimension,id,name,parent,parent_id,from,to,kind,definition,include,exclude,example,color,aliases,position,"
      "uuid\r\ntitle,,T,,,,,,,,,,,,,\r\nactor,,etat,,,,,,,,,,,a;b\\;c,,\r\nactor,,bydel,etat,,,,,,,,,,,,\r\n"
      "group,,G,A / B,,,,,,,,,#12abcf,,0,c205d9cf-1c00-58bc-ae57-a6fe89b17535\r\ntask,T.1,x,A / B / "
      "G,,,,,\"d\n\",i,e,x,,,,\r\ntask,T.2,y,,T.1,,,,,,,,,,,\r\ndirection,D.1,,,,etat,bydel,,,,,,,,,\r\nargument,A.1,"
      "n,,,,,,,,,,,,,\r\ntheme,A.2,m,,,,,,,,,,,,,\r\nrule,,r,,,,,,,,,,,,,\r\n"_ba;
const QByteArray passages
    = "letter,start,end,text,task,direction,arguments,certainty,memo\r\ns.txt,5,12,Bydelen,T.1,D.1,A.1;A.2,2,m\r\n"_ba;
const QByteArray taguette = "id,document,tag,content\r\n1,s.txt,x,Bydelen\r\n1,s.txt,n,Bydelen\r\n2,s,y,e\r\n"_ba;
const QByteArray qualcoder
    = "\"File\",\"Coder\",\"Coded\",\"Id\",\"Codename\",\"Coded_Memo\",\"Category\",\"Category\"\r\n\"s.txt\",\"A\","
      "\"Bydelen  mener\",\"ctid:1\",\"x\",\"m\",\"G\",\"\"\r\n"_ba;

const QList<QByteArray> words{"<Code name=\"a\">", "</Code>", "<Code/>",
    "<PlainTextSelection startPosition=\"-1\" endPosition=\"9223372036854775807\">", "startPosition=\"",
    "guid=\"c205d9cf-1c00-58bc-ae57-a6fe89b17535\"", "isCodable=\"true\"", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;",
    "&#0;", "<![CDATA[", "internal://../../x", "relative:///", "kodeks: ", "%u0000",
    "dimension=", "; position=999999999999", "kind_of=etat", "<Coding>", "<NoteRef/>", "\"\"", "task,", "group,",
    "theme,T.1,x", "direction,D.9", ";", "\\"};

const Mutator &mutatorOf(const QByteArray &sample)
{
    static QHash<QByteArray, std::shared_ptr<Mutator>> all;
    std::shared_ptr<Mutator> &one = all[sample];
    if (!one)
        one = std::make_shared<Mutator>(QList<QByteArray>{sample}, words);
    return *one;
}

QByteArray maybe(const QByteArray &sample, QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? mutatorOf(sample).input(random) : sample;
}

/// The sample with some of its attributes (or cells) changed and some elements (or rows) doubled, left out or moved:
/// still XML, or a table.
QByteArray wellFormed(QByteArray bytes, char separator, QRandomGenerator &random)
{
    static const QList<QByteArray> values{"", "-1", "0", "3", "999999999999", "T.1", "x", "etat", "Tasks", "a -> b",
        "A / B", "c205d9cf-1c00-58bc-ae57-a6fe89b17535", "internal://c.txt", "true", "2026-13-45T99:00:00Z", "group",
        "theme", "kodeks: dimension=actor", "kodeks: dimension=group; position=-1", "\xC3\xB8\xF0\x9F\x98\x80",
        "dab54e98-2397-58be-8025-34c125f9c70d", "#abc", "unclear", "&#13;&#10;"};
    for (int change = 1 + random.bounded(8); change > 0; --change) {
        const qsizetype from = below(random, bytes.size());
        const qsizetype first = separator == '"' ? bytes.indexOf("=\"", from) + 1 : bytes.indexOf(separator, from);
        const qsizetype last = first < 0 ? -1 : bytes.indexOf(separator, first + 1);
        if (last < 0 || first == 0)
            continue;
        if (separator != '<')
            bytes.replace(first + 1, last - first - 1, values.at(below(random, values.size())));
        else if (const qsizetype close = bytes.indexOf("/>", first); close > 0 && close < last)
            random.bounded(2) == 0 ? bytes.remove(first, close + 2 - first)
                                   : bytes.insert(first, bytes.mid(first, close + 2 - first));
    }
    return bytes;
}

/// XML or a table that is changed here and there, in one of three ways.
QByteArray changed(const QByteArray &sample, char separator, QRandomGenerator &random)
{
    switch (random.bounded(3)) {
    case 0: return mutatorOf(sample).input(random);
    case 1: return wellFormed(sample, separator, random);
    default: return wellFormed(wellFormed(sample, separator, random), separator == '"' ? '<' : '\n', random);
    }
}

QByteArray someQdpx(QRandomGenerator &random)
{
    const QByteArray bytes = zipOf({{u"project.qde"_s, changed(project, '"', random)},
        {u"sources/a.txt"_s, maybe(text, random)}, {u"Sources/b.txt"_s, text}, {u"sources/c.txt"_s, "Et svar til."}});
    return random.bounded(4) == 0 ? Mutator({bytes}, words).input(random) : bytes;
}

/// Puts a project into another and takes it out again.
void bringIn(const PreparedQdpx &prepared, FuzzReport &report)
{
    static const QTemporaryDir folder;
    static const std::unique_ptr<Project> target = [] {
        auto made = Project::create(folder.filePath(u"fuzz.kodeks"_s), u"Fuzz"_s);
        return made ? std::move(*made) : std::unique_ptr<Project>();
    }();
    const auto brought = importQdpx(*target, prepared);
    if (!brought)
        return report.refused(brought.error());
    report.accepted();
    if (!target->undoTitle().isEmpty())
        report.mustHold(target->undo().has_value(), "the import cannot be undone");
    report.mustHold(
        target->letters().isEmpty() && target->codebook().tasks.isEmpty(), "undoing the import leaves something");
}

void tryQdpx(QRandomGenerator &random, FuzzReport &report, QByteArray &input)
{
    input = someQdpx(random);
    const auto prepared = prepareQdpx(input, u"a.qdpx"_s);
    if (!prepared)
        return report.refused(prepared.error());
    if (random.bounded(10) == 0)
        return bringIn(*prepared, report);
    report.accepted();
}

void tryCodebook(
    QRandomGenerator &random, FuzzReport &report, QByteArray &input, const QByteArray &sample, const QString &name)
{
    input = changed(sample, name.endsWith(u"qdc") ? '"' : ',', random);
    const auto read = readCodebookFile(input, name);
    if (!read)
        return report.refused(read.error());
    report.accepted();
    const auto again = readCodebookFile(codebookFile(read->codebook, u"a.qdc"_s), u"a.qdc"_s);
    report.mustHold(again.has_value(), "what was written cannot be read");
    report.mustHold(again && again->codebook.tasks.size() == read->codebook.tasks.size()
            && again->codebook.directions.size() == read->codebook.directions.size()
            && again->codebook.arguments.size() == read->codebook.arguments.size()
            && again->codebook.actors.size() == read->codebook.actors.size(),
        "a round trip loses codes");
}

void tryPassages(QRandomGenerator &random, FuzzReport &report, QByteArray &input)
{
    static const Codebook codebook = readCodebookFile(table, u"a.csv"_s)->codebook;
    static const LetterText letter(normalisedText(QString::fromUtf8(text)));
    static const QList<QByteArray> samples{passages, taguette, qualcoder};
    const LetterLookup lookup = [](const QString &name) { return name == u"s.txt" ? &letter : nullptr; };
    input = changed(samples.at(below(random, samples.size())), ',', random);
    const auto own = readPassageCsv(input, codebook, lookup, u"a.csv"_s);
    const auto foreign = readForeignPassages(input, codebook, {u"s.txt"_s}, lookup, u"a.csv"_s);
    for (const PassageDraft &draft : own.value_or(QList<PassageDraft>()) + foreign.value_or(ForeignPassages()).drafts)
        report.mustHold(letter.isValid(draft.range) && !draft.range.isEmpty(), "a passage lies outside its letter");
    if (own || foreign)
        return report.accepted();
    report.refused(own.error());
    report.refused(foreign.error());
}

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

QByteArray someWorkbook(QRandomGenerator &random)
{
    const auto maybeChanged
        = [&random](const QByteArray &part) { return random.bounded(2) == 0 ? part : changed(part, '"', random); };
    QList<ZipPart> parts = workbookParts(
        maybeChanged(cells), {.strings = maybeChanged(strings), .styles = maybeChanged(styles), .otherSheet = cells});
    ZipPart &one = parts[below(random, parts.size())];
    if (random.bounded(3) == 0)
        one.bytes = changed(one.bytes, '"', random);
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

void tryLetterTable(QRandomGenerator &random, FuzzReport &report, QByteArray &input)
{
    const bool sheet = random.bounded(2) == 0;
    input = sheet ? someWorkbook(random) : changed(facts, ';', random);
    const auto read = readLetterTable(input, u"a.csv"_s);
    if (!read)
        return report.refused(read.error());
    report.mustHold(read->rows.size() == read->lines.size()
            && std::ranges::all_of(
                read->rows, [&read](const QStringList &row) { return row.size() == read->columns.size(); }),
        "a row has not as many cells as there are columns");
    const auto plan = planLetterTable(described(), *read);
    if (!plan)
        return report.refused(plan.error());
    report.accepted();
    if (random.bounded(10) == 0)
        describe(*plan, report);
}

} // namespace

int main(int argc, char **argv)
{
    return fuzzMain(argc, argv, [](QRandomGenerator &random, FuzzReport &report, QByteArray &input) {
        switch (random.bounded(5)) {
        case 0: tryQdpx(random, report, input); break;
        case 1: tryCodebook(random, report, input, qdc, u"a.qdc"_s); break;
        case 2: tryCodebook(random, report, input, table, u"a.csv"_s); break;
        case 3: tryLetterTable(random, report, input); break;
        default: tryPassages(random, report, input); break;
        }
    });
}
