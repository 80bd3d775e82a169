// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookfile.h"
#include "core/exchange/passages/foreignpassages.h"
#include "core/model/lettertext.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "core/project/refi/qdpximport.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/tabletrials.h"
#include "tests/fuzz/wellformed.h"
#include "tests/support/files/zipbuilder.h"

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

QByteArray maybe(const QByteArray &sample, QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? Mutator::of(sample, words).input(random) : sample;
}

/// XML or a table that is changed here and there, in one of three ways.
QByteArray changed(const QByteArray &sample, Apart apart, QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? Mutator::of(sample, words).input(random) : changedInside(sample, apart, random);
}

QByteArray someQdpx(QRandomGenerator &random)
{
    const QByteArray bytes = zipOf({{u"project.qde"_s, changed(project, Apart::Attributes, random)},
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
    input = changed(sample, name.endsWith(u"qdc") ? Apart::Attributes : Apart::Commas, random);
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
    input = changed(samples.at(below(random, samples.size())), Apart::Commas, random);
    const auto own = readPassageCsv(input, codebook, lookup, u"a.csv"_s);
    const auto foreign = readForeignPassages(input, codebook, {u"s.txt"_s}, lookup, u"a.csv"_s);
    for (const PassageDraft &draft : own.value_or(QList<PassageDraft>()) + foreign.value_or(ForeignPassages()).drafts)
        report.mustHold(letter.isValid(draft.range) && !draft.range.isEmpty(), "a passage lies outside its letter");
    if (own || foreign)
        return report.accepted();
    report.refused(own.error());
    report.refused(foreign.error());
}

} // namespace

int main(int argc, char **argv)
{
    const auto codebook = [](const QByteArray &sample, const QString &name) {
        return NamedTrial{name, [&sample, name](QRandomGenerator &random, FuzzReport &report, QByteArray &input) {
            tryCodebook(random, report, input, sample, name);
        }};
    };
    return fuzzMain(argc, argv,
        {{u"qdpx"_s, tryQdpx}, codebook(qdc, u"a.qdc"_s), codebook(table, u"a.csv"_s), {u"facts"_s, tryLetterTable},
            {u"answers"_s, tryAnswers}, {u"passages"_s, tryPassages}});
}
