// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/passagecsv.h"

#include "core/exchange/codebooks/codebookjson.h"
#include "core/exchange/passages/passagedraft.h"
#include "core/exchange/passages/passagejson.h"
#include "core/exchange/tables/csvreader.h"
#include "core/model/lettertext.h"
#include "tests/support/files/failingdevice.h"
#include "tests/support/files/hostiletext.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestPassageCsv : public QObject
{
    Q_OBJECT

    Codebook m_codebook;
    QHash<QString, LetterText> m_letters;
    QHash<QString, QString> m_hashes;

    LetterLookup lookup() const
    {
        return [this](const QString &name) {
            const auto found = m_letters.constFind(name);
            return found == m_letters.constEnd() ? nullptr : &*found;
        };
    }

    Result<QList<PassageDraft>> read(const QByteArray &bytes) const
    {
        return readPassageCsv(bytes, m_codebook, lookup(), u"x.csv"_s);
    }

    QString refusal(const QByteArray &bytes) const
    {
        const auto drafts = read(bytes);
        return drafts ? QString() : drafts.error().message;
    }

    PassageRow row(const PassageDraft &draft) const
    {
        Passage passage;
        passage.uuid = QUuid::createUuidV5(QUuid(), QString::number(draft.row));
        passage.range = draft.range;
        passage.task = draft.task;
        passage.direction = draft.direction;
        passage.arguments = draft.arguments;
        passage.certainty = draft.certainty;
        passage.memo = draft.memo;
        passage.created = QDateTime(QDate(2024, 9, 17), QTime(12, 0, 0, 999), QTimeZone::fromSecondsAheadOfUtc(7200));
        passage.modified = passage.created.addSecs(61);
        Letter letter;
        letter.name = draft.letter;
        letter.sha256 = m_hashes.value(draft.letter);
        letter.facts.insert(Fact::Sender, {u"Oslo kommune; \"Velferdsetaten\""_s, FactValue::Source::Found, {}});
        letter.facts.insert(Fact::Dated, {u"2024-09-17"_s, FactValue::Source::Found, {}});
        return passageRow(passage, letter, m_letters[draft.letter].slice(draft.range), u"Hvilke oppgaver?"_s,
            {CoderId(1), {}, u"Coder A"_s, {}}, m_codebook);
    }

    static QByteArray written(const QList<PassageRow> &rows, PassageShape shape, CsvDialect dialect)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writePassageCsv(buffer, rows, shape, dialect) ? buffer.data() : QByteArray();
    }

    QList<PassageRow> rows(const QList<PassageDraft> &drafts) const
    {
        QList<PassageRow> all;
        for (const PassageDraft &draft : drafts)
            all.append(row(draft));
        return all;
    }

    static QList<PassageDraft> withoutRowNumbers(QList<PassageDraft> drafts)
    {
        for (PassageDraft &draft : drafts)
            draft.row = 0;
        return drafts;
    }

private slots:
    void initTestCase()
    {
        const auto codebook = readCodebookJson(sourceBytes(u"resources/sample/codebook.json"_s), u"codebook.json"_s);
        QVERIFY(codebook);
        m_codebook = *codebook;
        for (const QString &name :
            {u"assistermeg.txt"_s, u"lo-kommune-oslo.txt"_s, u"privat-leverandor-23-5459-86.txt"_s,
                u"utviklings-og-kompetanseetaten.txt"_s, u"velferdsetaten.txt"_s})
            m_letters.insert(name,
                LetterText(normalisedText(QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + name)))));
        m_letters.insert(u"-hostile, \"x\".txt"_s, LetterText(hostileText()));
        m_letters.insert(u"long.txt"_s, LetterText(hostileText().replace(u'\n', u' ').repeated(12'000)));
        for (auto letter = m_letters.cbegin(); letter != m_letters.cend(); ++letter)
            m_hashes.insert(letter.key(), textSha256(letter->string()));
    }

    void theOsloCodingsAreReadWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("coder A") << u"coder-a.csv"_s << qsizetype(139);
        QTest::newRow("coder B") << u"coder-b.csv"_s << qsizetype(100);
    }

    void theOsloCodingsAreReadWhole()
    {
        QFETCH(QString, file);
        QFETCH(qsizetype, count);
        const QByteArray bytes = sourceBytes(u"resources/sample/"_s + file);
        const auto drafts = read(bytes);
        QVERIFY2(drafts, drafts ? "" : qPrintable(drafts.error().message));
        QCOMPARE(drafts->size(), count);
        auto table = CsvReader::open(bytes, file);
        for (const PassageDraft &draft : *drafts) {
            const CsvRow cells = *table->next();
            QCOMPARE(cells.row, draft.row);
            QCOMPARE(m_letters[draft.letter].slice(draft.range), cells.cells.at(table->column(u"text"_s)));
            QCOMPARE(m_codebook.task(draft.task)->text.code, cells.cells.at(table->column(u"task"_s)));
            QCOMPARE(m_codebook.direction(draft.direction)->text.code, cells.cells.at(table->column(u"direction"_s)));
            QCOMPARE(row(draft).argumentIds(), cells.cells.at(table->column(u"arguments"_s)));
            QCOMPARE(QString::number(draft.certainty), cells.cells.at(table->column(u"certainty"_s)));
            QCOMPARE(draft.memo, cells.cells.at(table->column(u"memo"_s)));
        }
    }

    void theColumnsStandInThePromisedOrder()
    {
        QCOMPARE(written({}, PassageShape::Wide, CsvDialect::Rfc),
            "passage_id,letter,sender,dated,question,coder,start,end,text,task_id,task,task_path,direction_id,"
            "direction,from_actor,to_actor,"
            "arguments,certainty,memo,created_at,modified_at,letter_sha256\r\n"_ba);
        QCOMPARE(written({}, PassageShape::Long, CsvDialect::Rfc),
            "passage_id,letter,coder,start,end,text,dimension,code_id,code\r\n"_ba);
    }

    void aPassageIsWrittenWithEverythingLookedUp()
    {
        const auto drafts = read("letter,start,end,task,direction,arguments,certainty,memo\n"
                                 "\"-hostile, \"\"x\"\".txt\",28,31,Sykehjem,etat → bydel,A.LIKHET;A.NARHET,,=memo\n");
        QVERIFY2(drafts, drafts ? "" : qPrintable(drafts.error().message));
        const QList<PassageRow> all = rows(*drafts);
        const QByteArray id = all.constFirst().passageId.toUtf8();
        const QByteArray sha = textSha256(hostileText()).toUtf8();
        QCOMPARE(written(all, PassageShape::Wide, CsvDialect::Rfc).split('\n').sliced(1).join('\n'),
            id
                + ",\"-hostile, \"\"x\"\".txt\",\"Oslo kommune; \"\"Velferdsetaten\"\"\",2024-09-17,Hvilke "
                  "oppgaver?,Coder A,28,31,M(A,T.HO.SYKEHJEM,Sykehjem,Helse og omsorg / Sykehjem,D.ETAT.BYDEL,etat "
                  "→ bydel,etat,bydel,A.LIKHET;A.NARHET,,=memo,"
                  "2024-09-17T10:00:00Z,2024-09-17T10:01:01Z,"
                + sha + "\r\n");
        const QByteArray start = id + ",\"-hostile, \"\"x\"\".txt\",Coder A,28,31,M(A,";
        QCOMPARE(written(all, PassageShape::Long, CsvDialect::Rfc).split('\n').sliced(1).join('\n').replace(start, ""),
            "task,T.HO.SYKEHJEM,Sykehjem\r\ndirection,D.ETAT.BYDEL,etat → bydel\r\nargument,A.LIKHET,Likeverdige "
            "tjenester og likebehandling\r\n"
            "argument,A.NARHET,Nærhet til innbyggeren\r\n"_ba);
    }

    void whatIsWrittenIsReadBackAndWrittenTheSame_data()
    {
        QTest::addColumn<bool>("excel");
        QTest::newRow("RFC") << false;
        QTest::newRow("Excel") << true;
    }

    void whatIsWrittenIsReadBackAndWrittenTheSame()
    {
        QFETCH(bool, excel);
        const CsvDialect dialect = excel ? CsvDialect::Excel : CsvDialect::Rfc;
        QList<PassageDraft> drafts = *read(sourceBytes(u"resources/sample/coder-a.csv"_s));
        for (auto letter = m_letters.cbegin(); letter != m_letters.cend(); ++letter) {
            const qsizetype most = std::min<qsizetype>(letter->length(), 120);
            for (qsizetype start = 0; start < most; ++start)
                drafts.append({letter.key(), {start, most}, TaskId(2), {}, {}, 0, u"-memo\r\n'=;\""_s, 0});
        }
        drafts.append({u"long.txt"_s, {1, m_letters[u"long.txt"_s].length()}, {}, {}, {}, 3, {}, 0});
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            drafts[i].row = i + 2;
            drafts[i].coder = u"Coder A"_s;
        }
        const QByteArray bytes = written(rows(drafts), PassageShape::Wide, dialect);
        const auto again = read(bytes);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, drafts);
        QVERIFY(written(rows(*again), PassageShape::Wide, dialect) == bytes);
    }

    void columnsStandInAnyOrderAndMoreAreIgnored()
    {
        const auto drafts = read("memo;END;whatever;Start;letter\nm;10;x;4;velferdsetaten.txt\n");
        QVERIFY2(drafts, drafts ? "" : qPrintable(drafts.error().message));
        QCOMPARE(drafts->size(), 1);
        PassageDraft expected{u"velferdsetaten.txt"_s, {4, 10}, {}, {}, {}, 0, u"m"_s, 2};
        expected.unquoted = true;
        expected.cutsWord = drafts->constFirst().cutsWord;
        QCOMPARE(drafts->constFirst(), expected);
    }

    void anArgumentIsTriedWholeBeforeItsParts_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("one name") << "Pris; tid"_ba << QStringList{u"A.BOTH"_s};
        QTest::newRow("in other spaces and case") << " pris;  TID "_ba << QStringList{u"A.BOTH"_s};
        QTest::newRow("between others") << "A.RETT;Pris; tid;A.NARHET"_ba
                                        << QStringList{u"A.RETT"_s, u"A.BOTH"_s, u"A.NARHET"_s};
        QTest::newRow("parts turned about") << "tid;Pris"_ba << QStringList{u"A.TIME"_s, u"A.PRICE"_s};
        QTest::newRow("ids") << "A.PRICE;A.TIME"_ba << QStringList{u"A.PRICE"_s, u"A.TIME"_s};
        QTest::newRow("empty parts") << ";A.PRICE;;"_ba << QStringList{u"A.PRICE"_s};
    }

    void anArgumentIsTriedWholeBeforeItsParts()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QStringList, ids);
        Codebook codebook = m_codebook;
        const auto add = [&codebook](qint64 id, const QString &code, const QString &name) {
            codebook.arguments.append(
                {ArgumentId(id), {{}, code, {}, {}, {}, {}, {}}, name, Argument::Kind::Argument, int(id)});
        };
        add(901, u"A.PRICE"_s, u"Pris"_s);
        add(902, u"A.TIME"_s, u"Tid"_s);
        add(903, u"A.BOTH"_s, u"Pris; tid"_s);
        const auto drafts = readPassageCsv(
            "letter,start,end,arguments\nvelferdsetaten.txt,0,3," + cell + "\n", codebook, lookup(), u"x.csv"_s);
        QVERIFY2(drafts, drafts ? "" : qPrintable(drafts.error().message));
        QStringList found;
        for (const ArgumentId argument : drafts->constFirst().arguments)
            found.append(codebook.argument(argument)->text.code);
        QCOMPARE(found, ids);
    }

    void theLongFormIsReadAsWhatItIs_data()
    {
        QTest::addColumn<bool>("excel");
        QTest::newRow("RFC") << false;
        QTest::newRow("Excel") << true;
    }

    void theLongFormIsReadAsWhatItIs()
    {
        QFETCH(bool, excel);
        const CsvDialect dialect = excel ? CsvDialect::Excel : CsvDialect::Rfc;
        QList<PassageDraft> drafts = *read(sourceBytes(u"resources/sample/coder-a.csv"_s));
        const auto again = read(written(rows(drafts), PassageShape::Long, dialect));
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        for (PassageDraft &draft : drafts) {
            draft.certainty = 0; // the long form has codes only
            draft.memo.clear();
        }
        QCOMPARE(withoutRowNumbers(*again), withoutRowNumbers(drafts));
    }

    void aWrongRowOfTheLongFormIsNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("says");
        QTest::newRow("dimension") << "1,velferdsetaten.txt,0,3,colour,T.GEN"_ba << u"row 3: the dimension “colour”"_s;
        QTest::newRow("code") << "1,velferdsetaten.txt,0,3,task,T.NONE"_ba << u"no task “T.NONE”"_s;
        QTest::newRow("second task") << "1,velferdsetaten.txt,0,3,task,T.HO.SYKEHJEM"_ba << u"in row 2"_s;
        QTest::newRow("another place") << "1,velferdsetaten.txt,0,4,argument,A.RETT"_ba << u"another place"_s;
    }

    void aWrongRowOfTheLongFormIsNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, says);
        const QString message
            = refusal("passage_id,letter,start,end,dimension,code_id\n1,velferdsetaten.txt,0,3,task,T.GEN\n" + row);
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void aQuoteIsTheSameWhateverItsLineBreaks_data()
    {
        QTest::addColumn<QByteArray>("quote");
        QTest::addColumn<QString>("says");
        QTest::newRow("LF") << "one\ntwo\n"_ba << QString();
        QTest::newRow("CR LF") << "one\r\ntwo\r\n"_ba << QString();
        QTest::newRow("CR") << "one\rtwo\r"_ba << QString();
        QTest::newRow("without the last") << "one\r\ntwo"_ba << QString();
        QTest::newRow("a space for it") << "one two\n"_ba << u"in its white space only"_s;
        QTest::newRow("one too many") << "one\n\ntwo\n"_ba << u"in its white space only"_s;
        QTest::newRow("other words") << "one\ntoo\n"_ba << u"and not the quote in the row"_s;
    }

    void aQuoteIsTheSameWhateverItsLineBreaks()
    {
        QFETCH(QByteArray, quote);
        QFETCH(QString, says);
        m_letters.insert(u"lines.txt"_s, LetterText(u"one\ntwo\nthree"_s));
        const auto drafts = read("letter,start,end,text\nlines.txt,0,8,\"" + quote + "\"\n");
        m_letters.remove(u"lines.txt"_s);
        QCOMPARE(drafts ? QString() : says, says);
        QVERIFY2(drafts || drafts.error().message.contains(says), drafts ? "" : qPrintable(drafts.error().message));
        QVERIFY(!drafts || drafts->constFirst().range == TextRange(0, 8));
    }

    void aTableThatWentThroughAnotherProgramComesBack_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("says"); // empty: it is read as the same three passages
        const QByteArray header = "letter,start,end,text,task_id,arguments,certainty,memo\r\n";
        QTest::newRow("as it was") << header
                + "lines.txt,0,3,one,T.HO.SYKEHJEM,A.NARHET,2,note\r\nlines.txt,4,8,\"two\n\",,,,\r\n"
                  "lines.txt,1000,1005,three,,A.RETT,,\r\n"_ba
                                   << QString();
        QTest::newRow("pandas: floats") << header
                + "lines.txt,0.0,3.0,one,T.HO.SYKEHJEM,A.NARHET,2.0,note\nlines.txt,4.0,8.0,\"two\n\",,,,\n"
                  "lines.txt,1000.0,1005.0,three,,A.RETT,,\n"_ba
                                        << QString();
        QTest::newRow("pandas: an index and na_rep")
            << ",letter,start,end,text,task_id,arguments,certainty,memo\n"
               "0,lines.txt,0,3,one,T.HO.SYKEHJEM,A.NARHET,2,note\n1,lines.txt,4,8,\"two\n\",nan,nan,nan,nan\n"
               "2,lines.txt,1000,1005,three,nan,A.RETT,nan,nan\n"_ba
            << QString();
        QTest::newRow("readr: NA, and numbers with powers") << header
                + "lines.txt,0,3,one,T.HO.SYKEHJEM,A.NARHET,2,note\nlines.txt,4,8,\"two\n\",NA,NA,NA,NA\n"
                  "lines.txt,1e+03,1005,three,NA,A.RETT,NA,NA\n"_ba
                                                            << QString();
        QTest::newRow("readr: trimmed") << header
                + "lines.txt,0,3,one,T.HO.SYKEHJEM,A.NARHET,2,note\nlines.txt,4,8,two,NA,NA,NA,NA\n"
                  "lines.txt,1000,1005,three,NA,A.RETT,NA,NA\n"_ba
                                        << QString();
        QTest::newRow("R: row names with a title")
            << "\"\",\"letter\",\"start\",\"end\",\"text\",\"task_id\","
               "\"arguments\",\"certainty\",\"memo\"\n\"1\",\"lines.txt\",0,3,\"one\",\"T.HO.SYKEHJEM\",\"A.NARHET\",2,"
               "\"note\"\n\"2\",\"lines.txt\",4,8,\"two\n\",NA,NA,NA,NA\n\"3\",\"lines.txt\",1000,1005,\"three\",NA,"
               "\"A.RETT\",NA,NA\n"_ba
            << QString();
        QTest::newRow("R: row names without one")
            << "\"letter\",\"start\",\"end\",\"text\",\"task_id\",\"arguments\","
               "\"certainty\",\"memo\"\n\"1\",\"lines.txt\",0,3,\"one\",\"T.HO.SYKEHJEM\",\"A.NARHET\",2,\"note\"\n"
               "\"2\",\"lines.txt\",4,8,\"two\n\",NA,NA,NA,NA\n\"3\",\"lines.txt\",1000,1005,\"three\",NA,\"A.RETT\","
               "NA,"
               "NA\n"_ba
            << QString();
        QTest::newRow("Excel: semicolons, thousands, empty columns")
            << "letter;start;end;text;task_id;arguments;certainty;memo\r\nlines.txt;0;3;one;T.HO.SYKEHJEM;A.NARHET;"
               "2,00;note;;\r\nlines.txt;4;8;\"two\r\n\";;;;;;\r\nlines.txt;1 000;1.005;three;;A.RETT;;;;\r\n"_ba
            << QString();
        QTest::newRow("Excel: rows below the last")
            << "letter;start;end;text;task_id;arguments;certainty;memo\r\nlines.txt;0;3;one;T.HO.SYKEHJEM;A.NARHET;2;"
               "note"
               "\r\nlines.txt;4;8;\"two\r\n\";;;;\r\nlines.txt;1000;1005;three;;A.RETT;;\r\n;;;;;;;\r\n; ;;;;;;\r\n"_ba
            << QString();
        QTest::newRow("names in Norwegian")
            << "brev;start;slutt;tekst;oppgave_id;argumenter;sikkerhet;notat\nlines.txt;0;3;one;T.HO.SYKEHJEM;A.NARHET;"
               "2;"
               "note\nlines.txt;4;8;\"two\n\";;;;\nlines.txt;1000;1005;three;;A.RETT;;\n"_ba
            << QString();
        QTest::newRow("names with spaces and dots")
            << "Letter;Start;End;Text;Task ID;arguments;certainty;memo\nlines.txt;0;3;one;T.HO.SYKEHJEM;A.NARHET;2;"
               "note\n"
               "lines.txt;4;8;\"two\n\";;;;\nlines.txt;1000;1005;three;;A.RETT;;\n"_ba
            << QString();
        QTest::newRow("Calc: thousands with commas") << header
                + "lines.txt,0,3,one,T.HO.SYKEHJEM,A.NARHET,2,note\nlines.txt,4,8,\"two\n\",,,,\n"
                  "lines.txt,\"1,000\",\"1,005\",three,,A.RETT,,\n"_ba
                                                     << QString();
        QTest::newRow("a quote that became a formula") << header
                + "lines.txt,0,3,#NAME?,T.HO.SYKEHJEM,A.NARHET,2,note\nlines.txt,4,8,\"two\n\",,,,\n"
                  "lines.txt,1000,1005,three,,A.RETT,,\n"_ba
                                                       << QString();
        QTest::newRow("gaps of a person's") << header
                + "lines.txt,0,3,one,T.HO.SYKEHJEM,A.NARHET,2,note\nlines.txt,4,8,\"two\n\",-,NA,-,\n"
                  "lines.txt,1000,1005,three,NA,A.RETT,,\n"_ba
                                            << QString();
        QTest::newRow("a memo that became a formula")
            << header + "lines.txt,0,3,one,,,,#NAME?\n"_ba << u"in the place of the memo"_s;
        QTest::newRow("a code that became one") << header + "lines.txt,0,3,one,#REF!,,,\n"_ba << u"“#REF!”"_s;
        QTest::newRow("a number that may be two") << header + "lines.txt,0,1.000,,,,,\n"_ba << u"several numbers"_s;
        QTest::newRow("a certainty between two") << header + "lines.txt,0,3,one,,,2.5,\n"_ba << u"certainty “2.5”"_s;
    }

    void aTableThatWentThroughAnotherProgramComesBack()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, says);
        m_letters.insert(u"lines.txt"_s, LetterText(u"one\ntwo\n"_s + QString(992, u'.') + u"three"_s));
        const auto drafts = read(table);
        m_letters.remove(u"lines.txt"_s);
        if (!says.isEmpty()) {
            QVERIFY(!drafts);
            QVERIFY2(drafts.error().message.contains(says), qPrintable(drafts.error().message));
            return;
        }
        QVERIFY2(drafts, drafts ? "" : qPrintable(drafts.error().message));
        QCOMPARE(drafts->size(), 3);
        QStringList all;
        for (const PassageDraft &draft : *drafts)
            all.append(u"%1-%2 %3 %4 %5 %6"_s.arg(draft.range.start)
                    .arg(draft.range.end)
                    .arg(draft.task.value())
                    .arg(draft.arguments.size())
                    .arg(draft.certainty)
                    .arg(draft.memo));
        const qint64 task = m_codebook.findTask(u"T.HO.SYKEHJEM"_s)->id.value();
        QCOMPARE(all, QStringList({u"0-3 %1 1 2 note"_s.arg(task), u"4-8 0 0 0 "_s, u"1000-1005 0 1 0 "_s}));
    }

    void columnsThatMeanNothingAreNamed()
    {
        QStringList unread;
        const LetterLookup letters = [this](const QString &name) -> Result<const LetterText *> {
            const auto found = m_letters.constFind(name);
            return found == m_letters.constEnd() ? nullptr : &*found;
        };
        const auto drafts
            = readPassageCsv("Unnamed: 0;letter;start;end;vekt;Task.Id;sender\n0;velferdsetaten.txt;0;3;1;;x\n",
                m_codebook, letters, u"p.csv"_s, {}, &unread);
        QVERIFY2(drafts, drafts ? "" : qPrintable(drafts.error().message));
        QCOMPARE(unread, QStringList{u"vekt"_s});
    }

    void memosThatLookLikeGapsStayWhereOtherCellsAreEmpty()
    {
        const auto drafts = read("letter,start,end,task_id,memo\nvelferdsetaten.txt,0,3,T.HO.SYKEHJEM,NA\n"
                                 "velferdsetaten.txt,4,9,,x\nvelferdsetaten.txt,10,14,,\n");
        QVERIFY(drafts);
        QCOMPARE(drafts->constFirst().memo, u"NA"_s);
        const auto beside = read("letter,start,end,task_id,memo\nvelferdsetaten.txt,0,3,T.HO.SYKEHJEM,NA\n"
                                 "velferdsetaten.txt,4,9,,\n");
        QVERIFY2(beside, beside ? "" : qPrintable(beside.error().message));
        QCOMPARE(beside->constFirst().memo, u"NA"_s);
        QCOMPARE(beside->constFirst().gaps, QStringList());
        const auto full = read("letter,start,end,task_id,memo\nvelferdsetaten.txt,0,3,T.HO.SYKEHJEM,NA\n"
                               "velferdsetaten.txt,4,9,NA,x\nvelferdsetaten.txt,10,14,T.HO.SYKEHJEM,?\n");
        QVERIFY(full);
        QCOMPARE(full->constFirst().memo, QString());
        QCOMPARE(full->constFirst().gaps, QStringList{u"NA"_s});
        QCOMPARE(full->constLast().memo, u"?"_s);
    }

    void positionsThatCountOtherThingsAreFound_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("cutsWord");
        QTest::newRow("right, quoted") << "2,5,one"_ba << QString() << false;
        QTest::newRow("right") << "2,5,"_ba << QString() << false;
        QTest::newRow("UTF-16, quoted") << "3,6,one"_ba << u"count UTF-16 units"_s << false;
        QTest::newRow("UTF-16") << "3,6,"_ba << QString() << true;
        QTest::newRow("inside a family") << "6,8,"_ba << u"inside a sign"_s << false;
        QTest::newRow("ends inside a letter") << "12,13,"_ba << u"inside a sign"_s << false;
        QTest::newRow("a whole family") << "6,11,"_ba << QString() << false;
    }

    void positionsThatCountOtherThingsAreFound()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QString, says);
        QFETCH(bool, cutsWord);
        m_letters.insert(
            u"signs.txt"_s, LetterText(u"\U0001F600 one \U0001F469\u200D\U0001F469\u200D\U0001F467 a\u030A end"_s));
        const auto drafts = read("letter,start,end,text\nsigns.txt," + cells + "\n");
        m_letters.remove(u"signs.txt"_s);
        QCOMPARE(drafts.has_value(), says.isEmpty());
        QVERIFY2(drafts || drafts.error().message.contains(says), drafts ? "" : qPrintable(drafts.error().message));
        QCOMPARE(drafts && drafts->constFirst().cutsWord, cutsWord);
        QCOMPARE(drafts && drafts->constFirst().unquoted, drafts && cells.endsWith(','));
    }

    void codesAreFoundByIdNameOrPath_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("cells");
        QTest::newRow("ids") << "task,direction,arguments"_ba << "T.HO.SYKEHJEM,D.ETAT.BYDEL,A.NARHET;A.RETT"_ba;
        QTest::newRow("id columns") << "task_id,direction_id,arguments"_ba
                                    << "T.HO.SYKEHJEM,D.ETAT.BYDEL,A.NARHET; A.RETT;"_ba;
        QTest::newRow("names") << "task,direction,arguments"_ba
                               << "sykehjem,Etat → bydel,nærhet til innbyggeren;A.RETT;A.NARHET"_ba;
        QTest::newRow("a path and an arrow of ASCII")
            << "task,direction,arguments"_ba << "Helse og omsorg / Sykehjem,etat -> bydel,A.NARHET;A.RETT"_ba;
        QTest::newRow("the id wins") << "task,task_id,direction,direction_id,arguments"_ba
                                     << "Lønn,T.HO.SYKEHJEM,D.UENDRET,D.ETAT.BYDEL,A.NARHET;A.RETT"_ba;
        QTest::newRow("an empty id column")
            << "task,task_id,direction,direction_id,arguments"_ba << "Sykehjem,,D.ETAT.BYDEL,,A.NARHET;A.RETT"_ba;
    }

    void codesAreFoundByIdNameOrPath()
    {
        QFETCH(QByteArray, columns);
        QFETCH(QByteArray, cells);
        const auto drafts = read("letter,start,end," + columns + "\nvelferdsetaten.txt,0,3," + cells + "\n");
        QVERIFY2(drafts, drafts ? "" : qPrintable(drafts.error().message));
        const PassageDraft draft = drafts->constFirst();
        QCOMPARE(draft.task, m_codebook.findTask(u"T.HO.SYKEHJEM"_s)->id);
        QCOMPARE(draft.direction, m_codebook.findDirection(u"D.ETAT.BYDEL"_s)->id);
        QCOMPARE(draft.arguments,
            (QList{m_codebook.findArgument(u"A.NARHET"_s)->id, m_codebook.findArgument(u"A.RETT"_s)->id}));
    }

    void aNameThatTwoTasksHaveIsNotGuessed()
    {
        Codebook codebook = m_codebook;
        codebook.tasks.append({TaskId(900), {{}, u"T.X"_s, {}, {}, {}, {}, {}}, u"Sykehjem"_s, {}, false, 99});
        const auto byName = readPassageCsv(
            "letter,start,end,task\nvelferdsetaten.txt,0,3,Sykehjem\n", codebook, lookup(), u"x.csv"_s);
        QVERIFY(!byName);
        QVERIFY2(byName.error().message.contains(u"more than one"_s), qPrintable(byName.error().message));
        const auto byPath = readPassageCsv("letter,start,end,task\nvelferdsetaten.txt,0,3,Helse og omsorg / Sykehjem\n",
            codebook, lookup(), u"x.csv"_s);
        QVERIFY(byPath);
    }

    void aWrongRowIsNamedAndNothingIsRead_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("says");
        QTest::newRow("letter") << "nobody.txt,0,3,,,,,"_ba << u"row 3: the project has no letter “nobody.txt”"_s;
        QTest::newRow("quote") << "velferdsetaten.txt,0,3,zzz,,,,"_ba << u"and not the quote in the row"_s;
        QTest::newRow("start is no number") << "velferdsetaten.txt,x,3,,,,,"_ba << u"whole numbers"_s;
        QTest::newRow("end is missing") << "velferdsetaten.txt,0,,,,,,"_ba << u"whole numbers"_s;
        QTest::newRow("a fraction") << "velferdsetaten.txt,0,3.5,,,,,"_ba << u"whole numbers"_s;
        QTest::newRow("too great a number")
            << "velferdsetaten.txt,0,99999999999999999999,,,,,"_ba << u"whole numbers"_s;
        QTest::newRow("negative") << "velferdsetaten.txt,-1,3,,,,,"_ba << u"-1 to 3 is no range"_s;
        QTest::newRow("empty range") << "velferdsetaten.txt,3,3,,,,,"_ba << u"3 to 3 is no range"_s;
        QTest::newRow("backwards") << "velferdsetaten.txt,5,3,,,,,"_ba << u"5 to 3 is no range"_s;
        QTest::newRow("beyond the end") << "velferdsetaten.txt,0,9999999,,,,,"_ba << u"0 to 9999999 is no range"_s;
        QTest::newRow("task") << "velferdsetaten.txt,0,3,,T.NONE,,,"_ba << u"no task “T.NONE”"_s;
        QTest::newRow("a group is no task")
            << "velferdsetaten.txt,0,3,,Helse og omsorg,,,"_ba << u"no task “Helse og omsorg”"_s;
        QTest::newRow("direction") << "velferdsetaten.txt,0,3,,,D.NONE,,"_ba << u"no direction “D.NONE”"_s;
        QTest::newRow("argument") << "velferdsetaten.txt,0,3,,,,A.NARHET;A.NONE,"_ba << u"no argument “A.NONE”"_s;
        QTest::newRow("certainty") << "velferdsetaten.txt,0,3,,,,,4"_ba << u"certainty “4”"_s;
        QTest::newRow("certainty zero") << "velferdsetaten.txt,0,3,,,,,0"_ba << u"certainty “0”"_s;
        QTest::newRow("too few cells") << "velferdsetaten.txt,0,3"_ba << u"row 3 (line 3)"_s;
    }

    void aWrongRowIsNamedAndNothingIsRead()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, says);
        const QString message = refusal(
            "letter,start,end,text,task,direction,arguments,certainty\nvelferdsetaten.txt,0,3,,,,,\n" + row + "\n");
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY(message.startsWith(u"“x.csv”"_s));
        QVERIFY(!message.contains(u'\n'));
    }

    void aQuoteMustMatchToTheLastCharacter()
    {
        QByteArray bytes = sourceBytes(u"resources/sample/coder-a.csv"_s);
        QVERIFY(read(bytes));
        QVERIFY(!read(bytes.replace("nærmest innbyggeren", "nærmest\xC2\xA0innbyggeren")));
    }

    void onlyTheFirstProblemsAreListed()
    {
        const QString message = refusal("letter,start,end\n" + QByteArray("nobody.txt,0,3\n").repeated(40));
        QVERIFY2(message.contains(u"row 6:"_s) && !message.contains(u"row 7:"_s) && message.contains(u"and 35 more"_s),
            qPrintable(message));
    }

    void aMissingColumnIsNamed_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("column");
        QTest::newRow("letter") << "start,end"_ba << u"letter"_s;
        QTest::newRow("start") << "letter,end"_ba << u"start"_s;
        QTest::newRow("end") << "letter,start"_ba << u"end"_s;
    }

    void aMissingColumnIsNamed()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, column);
        QVERIFY(refusal(header + "\n").contains(u"no column “%1”"_s.arg(column)));
    }

    void aDeviceThatTakesNoMoreIsReported()
    {
        const QList<PassageRow> all = rows(*read(sourceBytes(u"resources/sample/coder-b.csv"_s)));
        for (const qint64 room : {0, 10, 1'000, 20'000}) {
            FailingDevice csv(room);
            QVERIFY(!writePassageCsv(csv, all));
            FailingDevice json(room);
            QVERIFY(!writePassageJson(json, all));
        }
    }

    void theJsonHasTheColumnsOfTheTableInItsOrder()
    {
        const QList<PassageRow> all = rows(*read(sourceBytes(u"resources/sample/coder-a.csv"_s)));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writePassageJson(buffer, all));
        const QJsonArray array = QJsonDocument::fromJson(buffer.data()).array();
        QCOMPARE(array.size(), 139);
        const QStringList columns = passageColumns(PassageShape::Wide);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QStringList cells = passageCells(all.at(i), PassageShape::Wide).constFirst();
            const QJsonObject object = array.at(i).toObject();
            QCOMPARE(object.size(), columns.size());
            for (qsizetype c = 0; c < columns.size(); ++c) {
                const bool number = QStringList{u"start"_s, u"end"_s, u"certainty"_s}.contains(columns.at(c));
                QCOMPARE(
                    object.value(columns.at(c)), number ? QJsonValue(cells.at(c).toInt()) : QJsonValue(cells.at(c)));
            }
        }
        QVERIFY(buffer.data().indexOf("\"passage_id\"") < buffer.data().indexOf("\"letter\""));
    }

    void theJsonOfNothingAndOfACertaintyNotStated()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writePassageJson(buffer, {}));
        QCOMPARE(QJsonDocument::fromJson(buffer.data()), QJsonDocument(QJsonArray()));
        QBuffer one;
        one.open(QIODevice::WriteOnly);
        QVERIFY(writePassageJson(one, {PassageRow()}));
        const QJsonObject object = QJsonDocument::fromJson(one.data()).array().at(0).toObject();
        QCOMPARE(object.value(u"certainty"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(object.value(u"start"_s), QJsonValue(0));
        QCOMPARE(object.value(u"task"_s), QJsonValue(u""_s));
    }

    void mutatedTablesNeverCrash()
    {
        QRandomGenerator random(1814);
        const QByteArray sample = sourceBytes(u"resources/sample/coder-b.csv"_s).first(3000);
        qsizetype refused = 0;
        constexpr qsizetype runs = 3000;
        for (qsizetype i = 0; i < runs; ++i) {
            const auto drafts = read(mutated(sample, random));
            refused += !drafts;
            for (const PassageDraft &draft : drafts.value_or(QList<PassageDraft>()))
                QVERIFY(m_letters[draft.letter].isValid(draft.range));
        }
        QVERIFY(refused > runs / 2);
    }
};

KODEKS_TEST(TestPassageCsv)
#include "tst_passagecsv.moc"
