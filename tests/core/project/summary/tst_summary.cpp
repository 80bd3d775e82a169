// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/summary/summarydocx.h"
#include "core/exchange/summary/summaryhtml.h"
#include "core/exchange/summary/summaryodt.h"
#include "core/exchange/summary/summarysheets.h"
#include "core/exchange/summary/writtenfields.h"
#include "core/project/asking/passagequery.h"
#include "core/project/asking/scopereading.h"
#include "core/project/edits/consultationedits.h"
#include "core/project/settling/settling.h"
#include "core/project/summary/summary.h"
#include "core/project/summary/summaryfile.h"
#include "core/project/summary/summarywords.h"
#include "tests/support/files/xlsxreader.h"
#include "tests/support/files/zipbuilder.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QXmlStreamReader>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

SummaryDocument documentOf(const Project &project, const SummaryOrder &order, const WrittenFields &written = {})
{
    const auto facts = summaryFacts(project.path(), order);
    if (!facts)
        qFatal("%s", qPrintable(facts.error().message));
    return summaryOf(*facts, order, QDate(2026, 11, 30), written);
}

using Writer = Result<> (*)(QIODevice &, const SummaryDocument &);

QByteArray bytesOf(const SummaryDocument &document, Writer write)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!write(buffer, document))
        qFatal("The summary was not written.");
    return buffer.data();
}

QString textOf(const SummaryDocument &document)
{
    QStringList texts;
    for (const SummaryBlock &block : document.blocks) {
        texts.append(block.text.plain());
        for (const SummaryText &item : block.items)
            texts.append(item.plain());
        for (const SummaryTable::Column &column : block.table.columns)
            texts.append(column.title);
        texts.append(block.table.caption);
        for (const QList<SummaryText> &row : block.table.rows) {
            for (const SummaryText &cell : row)
                texts.append(cell.plain());
        }
    }
    return texts.join(u'\n');
}

QStringList keysOf(const SummaryDocument &document)
{
    QStringList keys;
    for (const SummaryBlock &block : document.blocks) {
        if (block.kind == SummaryBlock::Kind::Field)
            keys.append(block.key);
    }
    return keys;
}

bool isWellFormed(const QByteArray &xml, QString &why)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    why = reader.errorString();
    return !reader.hasError();
}

/// The same archive with one text of one part replaced.
QByteArray edited(const QByteArray &archive, const QString &part, const QByteArray &from, const QByteArray &into)
{
    QList<ZipPart> parts;
    for (const QString &name : zipNames(archive))
        parts.append({name, name == part ? unzipped(archive, name).replace(from, into) : unzipped(archive, name)});
    return zipOf(parts);
}

/// Two letters of one sender that contradict each other, a proposal, and a letter that does not count.
void fill(SampleProject &sample)
{
    const Codebook &codebook = sample->codebook();
    const auto task = [&codebook](const QString &id) { return codebook.findTask(id)->id; };
    const auto direction = [&codebook](const QString &id) { return codebook.findDirection(id)->id; };
    sample.apply(Edits::setProposal({{task(u"T.HO.KONTRAKT"_s), direction(u"D.BYDEL.SENTRAL"_s)},
        {task(u"T.BO.FREMSKAFFE"_s), direction(u"D.BYDEL.FORETAK"_s)}, {task(u"T.GEN"_s), direction(u"D.SAMARBEID"_s)},
        {task(u"T.HO.SYKEHJEM"_s), direction(u"D.UENDRET"_s)}}));
    const auto read = analysedStatements(sample->path(), {});
    QList<PositionDecision> decisions;
    for (const Position &position : positionsOf(read->study, read->statements)) {
        if (!position.conflict || decisions.size() == 3)
            continue;
        PositionDecision decision = decisionFor(read->study, position);
        decision.direction = decisions.isEmpty() ? DirectionId() : position.directions.constFirst().direction;
        decision.note = u"Sies til slutt"_s;
        decisions.append(decision);
    }
    sample.apply(Edits::decidePositions(decisions));
    sample.apply(Edits::setAsked({u"Velferdsetaten"_s, u"Bydel Sagene"_s}));
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private:
    SampleProject m_sample;

private slots:
    void initTestCase() { fill(m_sample); }

    void everyNumberIsWhatItsQueryFinds_data()
    {
        QTest::addColumn<QStringList>("coders");
        QTest::addColumn<QString>("where");
        QTest::addColumn<CountUnit>("unit");
        QTest::newRow("all, letters") << QStringList() << QString() << CountUnit::Letter;
        QTest::newRow("all, passages") << QStringList() << QString() << CountUnit::Passage;
        QTest::newRow("one coder, senders") << QStringList{u"Coder B"_s} << QString() << CountUnit::Sender;
        QTest::newRow("a query") << QStringList() << u"to:etat,bydel or direction:D.UENDRET"_s << CountUnit::Letter;
    }

    void everyNumberIsWhatItsQueryFinds()
    {
        QFETCH(QStringList, coders);
        QFETCH(QString, where);
        QFETCH(CountUnit, unit);
        const SummaryOrder order{{coders, where, unit}, u"nb"_s};
        const SummaryDocument document = documentOf(*m_sample.get(), order);
        QVERIFY(document.figures.size() > 100);
        qsizetype asked = 0;
        for (const SummaryFigure &figure : document.figures) {
            if (figure.of == SummaryFigure::Of::Command)
                continue;
            const auto scope = readScope(*m_sample.get(), order.scope, figure.query);
            QVERIFY2(scope.has_value(), qPrintable(figure.query));
            const auto places = m_sample->places(scope->condition);
            const qsizetype found = unitCount(*m_sample.get(), *countUnitOf(figure.unit), *places);
            QVERIFY2(figure.value == (figure.of == SummaryFigure::Of::Rest ? figure.all - found : found),
                qPrintable(u"%1 and not %2: %3"_s.arg(found).arg(figure.value).arg(figure.query)));
            ++asked;
        }
        QVERIFY(asked > 80);
    }

    void everyNumberInATableHasAFigure()
    {
        const SummaryDocument document = documentOf(*m_sample.get(), {});
        for (const SummaryBlock &block : document.blocks) {
            for (const QList<SummaryText> &row : block.table.rows) {
                for (qsizetype at = 0; at < row.size(); ++at) {
                    if (block.table.columns.at(at).isNumber && row.at(at).plain() != u"–")
                        QVERIFY2(row.at(at).pieces.constFirst().figure > 0, qPrintable(block.table.caption));
                }
            }
        }
    }

    void annexesThatNoDocumentHoldsAreCounted()
    {
        const qsizetype passages = m_sample.get()->passageCount();
        const QString whole = textOf(documentOf(*m_sample.get(), {.mostAnnexRows = passages}));
        QVERIFY(!whole.contains(u"for mange til et dokument"_s));
        const QString counted = textOf(documentOf(*m_sample.get(), {.mostAnnexRows = 5}));
        QVERIFY(counted.contains(u"Det er %1 utdrag, for mange til et dokument."_s.arg(passages)));
        QCOMPARE(counted.count(u"for mange til et dokument"_s), 2);
        QVERIFY(counted.contains(u"Vedlegg C: Kodebok"_s) && counted.size() < whole.size());
    }

    void tasksWithoutAProposalStandApart()
    {
        const SummaryDocument document = documentOf(*m_sample.get(), {});
        QMap<QString, SummaryTable> tables;
        for (const SummaryBlock &block : document.blocks)
            tables.insert(block.table.caption, block.table);
        const auto titles = [&tables](const QString &caption) {
            QStringList all;
            for (const SummaryTable::Column &column : tables.value(caption).columns)
                all.append(column.title);
            return all;
        };
        const QString proposed = u"Oppgaver med forslag: antall avsendere"_s;
        const QString others = u"Oppgaver uten forslag: antall avsendere"_s;
        QCOMPARE(titles(proposed).sliced(1, 4), (QStringList{u"Forslag"_s, u"For"_s, u"Mot"_s, u"Annet"_s}));
        QCOMPARE(titles(others).sliced(1, 2), (QStringList{u"Flyttes"_s, u"Uendret"_s}));
        QCOMPARE(tables.value(proposed).rows.size(), 4);
        QVERIFY(tables.value(others).rows.size() > 10);
        const SummaryDocument bare = documentOf(*SampleProject().get(), {});
        QVERIFY(!textOf(bare).contains(proposed) && textOf(bare).contains(others));
    }

    void whoNamesNoSenderIsCalledUnknownAndCounted()
    {
        const QString text = textOf(documentOf(*m_sample.get(), {}));
        const QString letter = u"privat-leverandor-23-5459-86.txt"_s;
        QVERIFY(text.contains(u"Brev uten oppgitt avsender, som hvert teller som én avsender: 1 (%1)"_s.arg(letter)));
        QVERIFY(text.contains(u"ukjent avsender (%1), "_s.arg(letter)));
        QVERIFY(!text.contains(u"AssisterMeg, %1"_s.arg(letter)));
    }

    void aLetterThatDoesNotCountIsLeftOutAndSaid()
    {
        SampleProject sample;
        sample.apply(Edits::setStanding({{sample.letter(u"velferd"_s), LetterStanding::Kind::Appendix, false}}));
        const SummaryDocument document = documentOf(*sample.get(), {});
        const QString text = textOf(document);
        QVERIFY(text.contains(u"Brev som ikke teller med: 1 (velferdsetaten.txt)"_s));
        QVERIFY(text.contains(u"--where 'not letter:velferdsetaten.txt'"_s));
        QVERIFY(text.contains(u"vedlegg (teller ikke)"_s));
        QVERIFY(!text.contains(u"Velferdsetaten, velferdsetaten.txt, "_s));
    }

    void theConsensusAloneIsTheDefaultAndIsSaid()
    {
        SampleProject sample;
        const CoderId a = sample->findCoder(u"Coder A"_s)->id;
        const CoderId b = sample->findCoder(u"Coder B"_s)->id;
        sample.apply(Edits::addConsensus(a, b));
        const SummaryDocument alone = documentOf(*sample.get(), {});
        QVERIFY(textOf(alone).contains(u"bygger bare på konsensusen"_s));
        const SummaryDocument named = documentOf(*sample.get(), {.scope = {.coders = {u"Coder A"_s}}});
        QVERIFY(!textOf(named).contains(u"konsensusen"_s));
        QVERIFY(textOf(named).contains(u"kodet av Coder A"_s));
    }

    void aBlindCoderSeesNothingOfOthers()
    {
        SampleProject sample;
        sample.apply(Edits::setBlind(true));
        const CoderId a = sample->findCoder(u"Coder A"_s)->id;
        const SummaryDocument document = documentOf(*sample.get(), {.viewer = a});
        const auto own = sample->passageCount({}, a);
        QVERIFY(own < sample->passageCount());
        QCOMPARE(document.figures.at(2).unit, u"passage"_s);
        QCOMPARE(document.figures.at(2).value, own);
        QVERIFY(!textOf(document).contains(u"(Coder B)"_s) && !textOf(document).contains(u"Krippendorff"_s));
    }

    /// Above the limit of an annex the quotes are read by their mark, and are the same.
    void whereNotAllIsQuotedTheGoodQuotesStay()
    {
        SampleProject sample;
        QList<PassageId> ids;
        for (const QuotedPassage &quoted : sample.passages())
            ids.append(quoted.passage.id);
        sample.apply(Edits::notePassages(ids.first(7), {.goodQuote = true}));
        const auto facts = summaryFacts(sample->path(), {.annexes = false});
        QVERIFY(facts);
        QCOMPARE(facts->passages.size(), 7U);
        QCOMPARE(summaryFacts(sample->path(), {})->passages.size(), size_t(sample->passageCount()));
    }

    void whatHoldsForAllTasksIsSaidOnce()
    {
        SampleProject sample;
        QVERIFY(!textOf(documentOf(*sample.get(), {.annexes = false})).contains(u"Status"_s));
        const QString none = u"Det er ikke registrert noe forslag for denne oppgaven."_s;
        QVERIFY(!textOf(documentOf(*sample.get(), {})).contains(none));
        sample.apply(Edits::setProposal(
            {{sample->codebook().findTask(u"T.GEN"_s)->id, sample->codebook().directions.constFirst().id}}));
        QVERIFY(textOf(documentOf(*sample.get(), {})).contains(none));
    }

    void goodQuotesAreTakenFromEveryDirectionFirst()
    {
        SampleProject sample;
        const QString before = textOf(documentOf(*sample.get(), {}));
        QCOMPARE(before.count(u"Ingen utdrag er merket som gode sitater"_s), 1);
        QVERIFY(!before.contains(u"Ingen utdrag om denne oppgaven er merket"_s));
        const TaskId task = sample->codebook().findTask(u"T.GEN"_s)->id;
        QList<PassageId> ids;
        QSet<DirectionId> directions;
        for (const QuotedPassage &quoted : sample.passages()) {
            if (quoted.passage.task == task) {
                ids.append(quoted.passage.id);
                directions.insert(quoted.passage.direction);
            }
        }
        sample.apply(Edits::notePassages(ids, {.goodQuote = true}));
        QSet<QString> shown;
        qsizetype quotes = 0;
        for (const SummaryBlock &block : documentOf(*sample.get(), {}).blocks) {
            if (block.kind == SummaryBlock::Kind::Quote) {
                ++quotes;
                shown.insert(block.source.section(u": "_s, 1));
            }
        }
        QCOMPARE(quotes, 5);
        QVERIFY(directions.size() >= 5);
        QCOMPARE(shown.size(), 5);
    }

    void eachLanguageSaysAllInItsOwnWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("others");
        QTest::newRow("nb") << u"nb"_s
                            << QStringList{
                                   u"ikkje"_s, u"silent"_s, u"assessment"_s, u"frå"_s, u"avsendarar"_s, u"kven"_s};
        QTest::newRow("nn") << u"nn"_s
                            << QStringList{u"ikke"_s, u"silent"_s, u"assessment"_s, u" fra "_s, u"avsendere"_s,
                                   u"hvem"_s, u"spørring"_s, u"oppgave "_s, u"vurderingen"_s, u"taushet"_s, u"sier"_s};
        QTest::newRow("en") << u"en"_s << QStringList{u"ikke"_s, u"ikkje"_s, u" og "_s, u"oppgave"_s, u"avsend"_s};
    }

    void eachLanguageSaysAllInItsOwnWords()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, others);
        SmallProject small;
        small.apply(Edits::setProposal({{small.task(u"Homes"_s), small.direction(u"unchanged"_s)}}));
        const SummaryDocument document = documentOf(small.project(), {.language = language});
        const QString text = (textOf(document) + document.placeholder + document.title).toLower();
        for (const QString &word : others)
            QVERIFY2(!text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(u'%' + u"1"_s));
        QCOMPARE(document.blocks.size(), documentOf(small.project(), {.language = u"en"_s}).blocks.size());
        QCOMPARE(document.language, language);
    }

    void documentsAreWellFormedAndInTheirLanguage()
    {
        for (const QString &language : summaryLanguages()) {
            const SummaryDocument document = documentOf(*m_sample.get(), {.language = language});
            QString why;
            QVERIFY2(isWellFormed(summaryHtml(document).toUtf8(), why), qPrintable(why));
            QVERIFY(summaryHtml(document).contains(u"<html lang=\"%1\">"_s.arg(languageTag(language))));
            const QByteArray odt = bytesOf(document, writeSummaryOdt);
            const QByteArray docx = bytesOf(document, writeSummaryDocx);
            for (const QByteArray &archive : {odt, docx}) {
                for (const QString &name : zipNames(archive)) {
                    if (name.endsWith(u".xml") || name.endsWith(u".rels"))
                        QVERIFY2(isWellFormed(unzipped(archive, name), why), qPrintable(name + u": "_s + why));
                }
            }
            QVERIFY(unzipped(odt, u"styles.xml"_s).contains("fo:language=\"" + language.toUtf8() + '"'));
            QVERIFY(unzipped(odt, u"content.xml"_s).contains("table:table-header-rows"));
            QVERIFY(unzipped(docx, u"word/styles.xml"_s).contains(languageTag(language).toUtf8()));
            QVERIFY(unzipped(docx, u"word/document.xml"_s).contains("<w:tblHeader/>"));
        }
    }

    void everyReferenceLeadsToItsRow()
    {
        const SummaryDocument document = documentOf(*m_sample.get(), {});
        const QString page = summaryHtml(document);
        for (qsizetype number = 1; number <= document.figures.size(); ++number)
            QCOMPARE(page.count(u"id=\"%1\""_s.arg(figurePlace(int(number)))), 1);
    }

    void whatIsWrittenIsKept_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<Writer>("write");
        QTest::newRow("odt") << u"odt"_s << Writer(writeSummaryOdt);
        QTest::newRow("docx") << u"docx"_s << Writer(writeSummaryDocx);
        QTest::newRow("xlsx") << u"xlsx"_s << Writer(writeSummarySheets);
    }

    void whatIsWrittenIsKept()
    {
        QFETCH(QString, ending);
        QFETCH(Writer, write);
        const QStringList keys = keysOf(documentOf(*m_sample.get(), {}));
        const WrittenFields written{{u"all"_s, {u"Først."_s, u"Så <dette> & \"det\"  her."_s}},
            {keys.at(3), {u"Én linje\nto linjer"_s}}, {u"gone"_s, {u"Om noe som er borte"_s}}};
        const SummaryDocument document = documentOf(*m_sample.get(), {}, written);
        const QString none = document.placeholder;
        const auto kept = writtenFields(bytesOf(document, write), u"s."_s + ending, {none});
        QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().message));
        QCOMPARE(kept->keys(), written.keys());
        QCOMPARE(kept->value(u"all"_s), written.value(u"all"_s));
        QCOMPARE(kept->value(keys.at(3)).join(u'\n'), written.value(keys.at(3)).join(u'\n'));
        QVERIFY(textOf(document).contains(u"på steder som ikke finnes lenger"_s));
        QVERIFY(writtenFields(bytesOf(documentOf(*m_sample.get(), {}), write), u"s."_s + ending, {none})->isEmpty());
    }

    void textThatIsTypedIntoTheFileStaysWhenItIsMadeAnew()
    {
        const QString path = m_sample.folder() + u"/s.odt"_s;
        const SummaryOrder order{.language = u"nb"_s};
        QVERIFY(writeSummary(m_sample->path(), path, order, {}).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray odt = file.readAll();
        file.close();
        const QByteArray typed = edited(odt, u"content.xml"_s, "Skriv vurderingen her.",
            "Kommunen</text:p><text:list><text:list-item><text:p>merker "
            "<text:span>seg</text:span></text:p></text:list-item>"
            "</text:list><text:p>dette.");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(typed), typed.size());
        file.close();
        const auto again = writeSummary(m_sample->path(), path, {.language = u"nn"_s}, {});
        QVERIFY(again.has_value());
        const qsizetype fields = keysOf(documentOf(*m_sample.get(), {})).size();
        QCOMPARE(again->kept, fields);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto kept = writtenFields(file.readAll(), u"s.odt"_s, {});
        QCOMPARE(kept->size(), fields);
        for (const QStringList &paragraphs : *kept)
            QCOMPARE(paragraphs, (QStringList{u"Kommunen"_s, u"merker seg"_s, u"dette."_s}));
        const QString other = m_sample.folder() + u"/s.html"_s;
        QCOMPARE(writeSummary(m_sample->path(), other, order, {}, {}, path)->kept, fields);
        QVERIFY(QFile::remove(other));
        const auto beside = writeSummary(m_sample->path(), other, order, {});
        QCOMPARE(beside->kept, fields);
        QCOMPARE(beside->keptFrom, u"s.odt"_s);
    }

    void aFileWhoseTextCannotBeReadIsLeftAlone()
    {
        const QString path = m_sample.folder() + u"/broken.odt"_s;
        const QByteArray bytes = zipOf({{u"content.xml"_s, "<text:p>not closed"}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto written = writeSummary(m_sample->path(), path, {}, {});
        QVERIFY(!written && written.error().message.contains(u"broken.odt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QVERIFY(!writeSummary(m_sample->path(), m_sample.folder() + u"/s.odt"_s, {}, {}, {}, u"gone.odt"_s));
        QVERIFY(!writeSummary(m_sample->path(), m_sample.folder() + u"/s.txt"_s, {}, {}));
    }

    void itStopsWhenItIsCancelled()
    {
        const auto none = summaryFacts(m_sample->path(), {}, [](qint64, qint64) { return false; });
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Cancelled);
    }
};

KODEKS_TEST(TestSummary)
#include "tst_summary.moc"
