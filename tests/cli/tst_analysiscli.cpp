// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QXmlStreamReader>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// What is counted of the documented view, for each --unit.
const QMap<QString, QString> countedBy{{u"passage"_s, u"count(DISTINCT a.passage_id)"_s},
    {u"letter"_s, u"count(DISTINCT a.letter)"_s}, {u"sender"_s, u"count(DISTINCT a.sender)"_s}};

/// How each dimension is called in the documented view.
QString columnOf(const QString &dimension, const QString &alias)
{
    static const QMap<QString, QString> columns{{u"task"_s, u"task_id"_s}, {u"direction"_s, u"direction_id"_s},
        {u"from"_s, u"from_actor"_s}, {u"to"_s, u"to_actor"_s}};
    return alias + u'.' + columns.value(dimension, dimension);
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

/// "MEMBER MEMBER …" of each object.
QStringList lines(const QJsonArray &objects, const QStringList &members)
{
    QStringList all;
    for (const QJsonValue &object : objects) {
        QStringList words;
        for (const QString &member : members)
            words.append(object[member].toVariant().toString());
        all.append(words.join(u'|'));
    }
    return sorted(all);
}

QStringList lines(const QJsonObject &counts)
{
    QStringList all;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        all.append(u"%1|%2"_s.arg(count.key()).arg(count->toInt()));
    return sorted(all);
}

} // namespace

class TestAnalysisCli : public CommandTest
{
    Q_OBJECT

private slots:
    void initTestCase() { must(u"sample p.kodeks"_s); }

    void everyAnswerSaysWhatItIsOf_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("transfers") << u"transfers p.kodeks"_s;
        QTest::newRow("positions") << u"positions p.kodeks"_s;
        QTest::newRow("cooccurrence") << u"cooccurrence p.kodeks --rows task --columns to"_s;
        QTest::newRow("network") << u"network p.kodeks n.graphml"_s;
        QTest::newRow("answers") << u"answers p.kodeks"_s;
        QTest::newRow("campaigns") << u"campaigns p.kodeks"_s;
    }

    void everyAnswerSaysWhatItIsOf()
    {
        QFETCH(QString, command);
        const QJsonObject all = answer(command);
        QCOMPARE(all.value(u"coders").toArray(), (QJsonArray{u"Coder A"_s, u"Coder B"_s}));
        QCOMPARE(all.value(u"where"), QJsonValue(u""_s));
        QCOMPARE(all.value(u"unit"), QJsonValue(u"letter"_s));
        QCOMPARE(all.value(u"letters").toObject(), (QJsonObject{{u"in"_s, 5}, {u"all"_s, 5}}));
        QCOMPARE(all.value(u"passages"), QJsonValue(239));
        const QJsonObject some = answer(command + u" --coder|coder b|--where|to:etat|--unit|sender"_s);
        QCOMPARE(some.value(u"coders").toArray(), QJsonArray{u"Coder B"_s});
        QCOMPARE(some.value(u"where"), QJsonValue(u"to:etat"_s));
        QCOMPARE(some.value(u"unit"), QJsonValue(u"sender"_s));
        const QStringList counted = asked(u"SELECT count(DISTINCT letter), count(*) FROM said WHERE coder = 'Coder B' "
                                          u"AND to_actor = 'etat'"_s);
        QCOMPARE(u"%1|%2"_s.arg(some.value(u"letters")[u"in"].toInt()).arg(some.value(u"passages").toInt()),
            counted.constFirst());
        const Ran shown = runLine(command);
        QCOMPARE(shown.exit, 0);
        QVERIFY2(shown.out.startsWith("Coder A, Coder B · unit: letter · letters: 5 of 5 · passages: 239\n\n"),
            shown.out.constData());
    }

    void transfersAreWhatThePlainViewsCount_data() { unitsAndCoders(); }

    void transfersAreWhatThePlainViewsCount()
    {
        QFETCH(QString, unit);
        QFETCH(QString, coder);
        const QString of = u"a.coder LIKE '%1' "_s.arg(coder);
        const QString count = countedBy.value(unit);
        const QJsonObject json = answer(u"transfers p.kodeks|--unit|"_s + unit + coderOption(coder));
        QCOMPARE(lines(json.value(u"from_to").toArray(), {u"from"_s, u"to"_s, u"count"_s}),
            asked(u"SELECT from_actor, to_actor, %1 FROM said AS a WHERE %2 AND from_actor <> '' GROUP BY 1, 2"_s.arg(
                count, of)));
        QCOMPARE(lines(json.value(u"task_direction").toArray(), {u"task_id"_s, u"direction_id"_s, u"count"_s}),
            asked(u"SELECT task_id, direction_id, %1 FROM said AS a WHERE %2 AND task_id <> '' "
                  u"AND direction_id <> '' GROUP BY 1, 2"_s.arg(count, of)));
        QStringList kinds = lines(json.value(u"kinds").toObject());
        kinds.removeIf([](const QString &kind) { return kind.endsWith(u"|0"); });
        QCOMPARE(kinds,
            asked(u"SELECT iif(from_actor = '', direction, 'transfer'), %1 FROM said AS a WHERE %2 "
                  u"AND direction <> '' GROUP BY 1"_s.arg(count, of)));
        const QJsonArray rolled = answer(u"transfers p.kodeks|--roll-up|--unit|"_s + unit + coderOption(coder))
                                      .value(u"task_direction")
                                      .toArray();
        QStringList groups;
        for (const QJsonValue &row : rolled) {
            if (row[u"group"].toBool())
                groups += lines({row}, {u"task_id"_s, u"direction_id"_s, u"count"_s});
        }
        QCOMPARE(sorted(groups),
            asked(u"SELECT substr(task_path, 1, instr(task_path, ' / ') - 1), direction_id, %1 FROM said AS a "
                  u"WHERE %2 AND task_id <> '' AND direction_id <> '' AND task_path LIKE '% / %' GROUP BY 1, 2"_s.arg(
                      count, of)));
    }

    void whatStandsTogetherIsWhatAPlainJoinFinds_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("within");
        QTest::addColumn<QString>("unit");
        for (const QString &within : {u"passage"_s, u"overlap"_s, u"letter"_s}) {
            for (const QString &unit : {u"passage"_s, u"letter"_s, u"sender"_s}) {
                for (const auto &[rows, columns] : {std::pair{u"task"_s, u"direction"_s}, {u"question"_s, u"to"_s},
                         {u"coder"_s, u"sender"_s}, {u"from"_s, u"task"_s}})
                    QTest::addRow("%s", qPrintable(u"%1 × %2 %3 %4"_s.arg(rows, columns, within, unit)))
                        << rows << columns << within << unit;
            }
        }
    }

    void whatStandsTogetherIsWhatAPlainJoinFinds()
    {
        QFETCH(QString, rows);
        QFETCH(QString, columns);
        QFETCH(QString, within);
        QFETCH(QString, unit);
        const QJsonObject json = answer(
            u"cooccurrence p.kodeks|--rows|%1|--columns|%2|--within|%3|--unit|%4"_s.arg(rows, columns, within, unit));
        const QString reach = within == u"passage"_s ? u"a.passage_id = b.passage_id"_s
            : within == u"letter"_s                  ? u"a.letter = b.letter"_s
                                    : u"a.letter = b.letter AND a.coder = b.coder AND a.passage_id <> b.passage_id "
                                      u"AND a.start < b.end AND b.start < a.end"_s;
        const QString row = columnOf(rows, u"a"_s);
        const QString column = columnOf(columns, u"b"_s);
        QCOMPARE(lines(json.value(u"cells").toArray(), {u"row"_s, u"column"_s, u"count"_s}),
            asked(u"WITH every AS MATERIALIZED (SELECT * FROM said) SELECT %1, %2, %3 FROM every AS a "
                  u"JOIN every AS b ON %4 WHERE %1 <> '' AND %2 <> '' GROUP BY 1, 2"_s.arg(
                      row, column, countedBy.value(unit), reach)));
        const auto margin = [&](const QString &of) {
            return asked(u"SELECT %1, %2 FROM said AS a WHERE %1 <> '' GROUP BY 1"_s.arg(of, countedBy.value(unit)));
        };
        QCOMPARE(lines(json.value(u"rows").toObject()), margin(row));
        QCOMPARE(lines(json.value(u"columns").toObject()), margin(columnOf(columns, u"a"_s)));
    }

    void pairsOfArgumentsAreWhatAPlainJoinFinds()
    {
        const QJsonArray cells
            = answer(u"cooccurrence p.kodeks|--rows|argument|--columns|argument"_s).value(u"cells").toArray();
        QVERIFY(!cells.isEmpty());
        QStringList pairs;
        for (const QJsonValue &cell : cells) {
            const QString one = cell[u"row"].toString();
            const QString other = cell[u"column"].toString();
            pairs.append(u"%1|%2|%3"_s.arg(std::min(one, other), std::max(one, other)).arg(cell[u"count"].toInt()));
        }
        QCOMPARE(sorted(pairs),
            asked(u"WITH given AS (SELECT passage_id, letter, value AS argument FROM said, "
                  u"json_each('[\"' || replace(arguments, ';', '\",\"') || '\"]') WHERE arguments <> '') "
                  u"SELECT a.argument, b.argument, count(DISTINCT a.letter) FROM given AS a JOIN given AS b "
                  u"USING (passage_id) WHERE a.argument < b.argument GROUP BY 1, 2"_s));
    }

    void positionsAreWhatTheRowsSay_data() { unitsAndCoders(); }

    void positionsAreWhatTheRowsSay()
    {
        QFETCH(QString, unit);
        QFETCH(QString, coder);
        const QJsonArray positions
            = answer(u"positions p.kodeks|--unit|"_s + unit + coderOption(coder)).value(u"positions").toArray();
        QStringList said;
        QStringList conflicts;
        for (const QJsonValue &position : positions) {
            const QString key = position[u"sender"].toString() + u'|' + position[u"task_id"].toString();
            for (const QJsonValue &taken : position[u"directions"].toArray())
                said.append(u"%1|%2|%3|%4"_s.arg(key, taken[u"direction_id"].toString())
                        .arg(taken[u"passages"].toInt())
                        .arg(taken[u"letters"].toArray().size()));
            if (position[u"conflict"].toBool())
                conflicts.append(key);
            QVERIFY(position[u"decision"].isNull());
        }
        const QString of = u"FROM said AS a WHERE coder LIKE '%1' AND task_id <> '' "_s.arg(coder);
        QCOMPARE(sorted(said),
            asked(u"SELECT sender, task_id, direction_id, count(*), count(DISTINCT letter) %1 AND direction_id <> '' "
                  u"GROUP BY 1, 2, 3"_s.arg(of)));
        QCOMPARE(sorted(conflicts),
            asked(u"SELECT sender, task_id %1 AND (from_actor <> '' OR direction = 'unchanged') GROUP BY 1, 2 "
                  u"HAVING count(DISTINCT direction_id) > 1"_s.arg(of)));
        QVERIFY(!conflicts.isEmpty());
    }

    void theNetworkIsTheFormulaOverTheRows_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("normalise");
        QTest::addColumn<QString>("weight");
        const QMap<QString, QString> modes{
            {u"congruence"_s, u"w"_s}, {u"conflict"_s, u"c"_s}, {u"subtract"_s, u"w - c"_s}};
        const QMap<QString, QString> divisors{{u"none"_s, u"1"_s}, {u"activity"_s, u"(x.n + y.n) / 2.0"_s},
            {u"jaccard"_s, u"(x.n + y.n - w)"_s}, {u"cosine"_s, u"sqrt(x.n * y.n)"_s}};
        for (auto mode = modes.cbegin(); mode != modes.cend(); ++mode) {
            for (auto divisor = divisors.cbegin(); divisor != divisors.cend(); ++divisor)
                QTest::addRow("%s", qPrintable(mode.key() + u' ' + divisor.key()))
                    << mode.key() << divisor.key() << u"(%1) / (%2)"_s.arg(*mode, *divisor);
        }
    }

    void theNetworkIsTheFormulaOverTheRows()
    {
        QFETCH(QString, mode);
        QFETCH(QString, normalise);
        QFETCH(QString, weight);
        const QString options = u"|--mode|%1|--normalise|%2"_s.arg(mode, normalise);
        const QJsonObject json = answer(u"network p.kodeks n.csv"_s + options);
        QStringList edges;
        for (const QJsonValue &edge : json.value(u"edges").toArray())
            edges.append(tie(edge[u"source"].toString(), edge[u"target"].toString(), edge[u"weight"].toDouble()));
        QCOMPARE(sorted(edges), asked(formula.arg(weight)));
        QStringList rows;
        for (const auto &row : csvRows(bytesOf(file(u"n.csv"_s))))
            rows.append(tie(row.value(u"source"_s), row.value(u"target"_s), row.value(u"weight"_s).toDouble()));
        QCOMPARE(rows, edges);
        QCOMPARE(answer(u"network p.kodeks n.GraphML"_s + options), json);
        QCOMPARE(graphmlTies(bytesOf(file(u"n.GraphML"_s))), edges);
        QCOMPARE(json.value(u"nodes").toArray().size(), 5);
    }

    void lettersThatManySendAreACampaign()
    {
        const QByteArray letter = bytesOf(sourcePath(u"resources/sample/letters/velferdsetaten.txt"_s));
        const QByteArray text = letter.left(letter.lastIndexOf('.', 1500) + 1);
        must(u"new c.kodeks"_s);
        QVERIFY(QDir(file({})).mkpath(u"letters"_s));
        write(u"letters/a.txt"_s, text);
        write(u"letters/b.txt"_s, text + "\n");
        write(u"letters/c.txt"_s, "Dette skriver jeg selv. " + text);
        write(u"letters/d.txt"_s, "Noe helt annet.");
        must(u"import c.kodeks letters"_s);
        const QJsonObject json = answer(u"campaigns c.kodeks"_s);
        QCOMPARE(json.value(u"letters").toObject(), (QJsonObject{{u"in"_s, 0}, {u"all"_s, 4}}));
        const QJsonObject group = json.value(u"groups").toArray().at(0).toObject();
        QCOMPARE(group.value(u"letters").toArray(), (QJsonArray{u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
        const QJsonArray variants = group.value(u"variants").toArray();
        QCOMPARE(variants.last()[u"letter"].toString(), u"c.txt"_s);
        QCOMPARE(variants.last()[u"missing"].toInt(), 0);
        QCOMPARE(variants.last()[u"added"].toArray(), (QJsonArray{QJsonObject{{u"start"_s, 0}, {u"end"_s, 22}}}));
        QCOMPARE(csvRows(runLine(u"campaigns c.kodeks --csv -"_s).out).size(), 3);
        QVERIFY(answer(u"campaigns c.kodeks|--where|to:-"_s).value(u"groups").toArray().isEmpty());
    }

    void roundsAreComparedByAnAttribute()
    {
        must(u"sample r.kodeks"_s);
        const Ran none = runLine(u"changes r.kodeks"_s);
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains("import-facts"), none.err.constData());
        // The agency's two letters stand for two rounds.
        QByteArray facts = "letter,sender,runde\n";
        int at = 0;
        for (const QJsonValue &letter :
            QJsonDocument::fromJson(run({u"list"_s, u"r.kodeks"_s, u"letters"_s, u"--json"_s}).out).array()) {
            facts
                += letter[u"letter"].toString().toUtf8() + (at < 2 ? ",Etaten," : ",Andre,") + (at % 2 ? "2\n" : "1\n");
            ++at;
        }
        write(u"f.csv"_s, facts);
        must(u"import-facts r.kodeks f.csv"_s);
        const QJsonObject json = answer(u"changes r.kodeks"_s);
        QCOMPARE(json.value(u"rounds").toObject(),
            (QJsonObject{{u"attribute"_s, u"runde"_s}, {u"before"_s, u"1"_s}, {u"after"_s, u"2"_s}}));
        QCOMPARE(json.value(u"senders")[u"both"].toArray(), (QJsonArray{u"Andre"_s, u"Etaten"_s}));
        const QJsonObject counts = json.value(u"counts").toObject();
        qint64 all = 0;
        for (const QJsonValue &count : counts)
            all += count.toInteger();
        QCOMPARE(json.value(u"changes").toArray().size(), all - counts.value(u"same").toInteger());
        QCOMPARE(csvRows(runLine(u"changes r.kodeks --all --csv -"_s).out).size(), all);
        const Ran wrong = runLine(u"changes r.kodeks --before 3"_s);
        QCOMPARE(wrong.exit, 1);
        QVERIFY2(wrong.err.contains("1, 2"), wrong.err.constData());
    }

    void aTableCanBeHadBesideTheDocument()
    {
        for (const QString &command : {u"transfers p.kodeks"_s, u"positions p.kodeks"_s, u"network p.kodeks n.csv"_s,
                 u"cooccurrence p.kodeks --rows task --columns argument"_s}) {
            QVERIFY(!answer(command + u"|--csv|t.csv"_s).isEmpty());
            const QByteArray table = bytesOf(file(u"t.csv"_s));
            QVERIFY2(table.count("\r\n") > 3, table.constData());
            QCOMPARE(runLine(command + u" --csv -"_s).out, table);
            QCOMPARE(runLine(command + u" --csv - --json"_s).exit, 2);
            const Ran nowhere = runLine(command + u" --csv nowhere/t.csv"_s);
            QCOMPARE(nowhere.exit, 1);
            QVERIFY2(nowhere.err.startsWith("kodeks: nowhere/t.csv: "), nowhere.err.constData());
        }
        const CsvRows transfers = csvRows(runLine(u"transfers p.kodeks --csv -"_s).out);
        const QJsonObject json = answer(u"transfers p.kodeks"_s);
        QCOMPARE(transfers.size(),
            json.value(u"from_to").toArray().size() + json.value(u"task_direction").toArray().size() + 4);
        QCOMPARE(transfers.last().value(u"count"_s), QString::number(json.value(u"kinds")[u"unclear"].toInt()));
    }

    void theOldNameOfTheUnitHolds()
    {
        QCOMPARE(answer(u"transfers p.kodeks|--by|passage"_s), answer(u"transfers p.kodeks|--unit|passage"_s));
        QCOMPARE(runLine(u"transfers p.kodeks --by passage --unit letter"_s).exit, 2);
        QCOMPARE(runLine(u"transfers p.kodeks --by sender"_s).exit, 2);
    }

    void whatCannotBeAnsweredIsSaid_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QString &command, int exit, const QByteArray &said) {
            QTest::newRow(name) << command << exit << said;
        };
        row("a query", u"transfers p.kodeks --where tsk:x"_s, 1, "Did you mean “task”?");
        row("a code", u"positions p.kodeks --where to:etatt"_s, 1, "Did you mean “etat”?");
        row("a coder", u"network p.kodeks n.csv --coder C"_s, 1, "It has: Coder A, Coder B.");
        row("a unit", u"transfers p.kodeks --unit page"_s, 2, "passage, letter, sender");
        row("no rows", u"cooccurrence p.kodeks --columns task"_s, 2, "--rows");
        row("no such rows", u"cooccurrence p.kodeks --rows tsk --columns task"_s, 2, "Did you mean “task”?");
        row("an attribute", u"cooccurrence p.kodeks --rows task --columns @x"_s, 1, "No letter has an attribute “x”.");
        row("within", u"cooccurrence p.kodeks --rows task --columns to --within page"_s, 2, "passage, overlap, letter");
        row("a mode", u"network p.kodeks n.csv --mode love"_s, 2, "congruence, conflict, subtract");
        row("a normalisation", u"network p.kodeks n.csv --normalise love"_s, 2, "none, activity, jaccard, cosine");
        row("an ending", u"network p.kodeks n.gexf"_s, 1, "n.gexf: not supported yet");
        row("no folder", u"network p.kodeks nowhere/n.csv"_s, 1, "nowhere/n.csv: ");
        row("no project", u"transfers gone.kodeks"_s, 1, "gone.kodeks: ");
    }

    void whatCannotBeAnsweredIsSaid()
    {
        QFETCH(QString, command);
        QFETCH(int, exit);
        QFETCH(QByteArray, said);
        const Ran ran = runLine(command);
        QCOMPARE(ran.exit, exit);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(said), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void aProjectWithoutPassagesHasNoFigures()
    {
        must(u"new empty.kodeks"_s);
        QCOMPARE(answer(u"transfers empty.kodeks"_s).value(u"letters").toObject(),
            (QJsonObject{{u"in"_s, 0}, {u"all"_s, 0}}));
        QVERIFY(answer(u"positions empty.kodeks"_s).value(u"positions").toArray().isEmpty());
        QVERIFY(runLine(u"campaigns empty.kodeks"_s).out.startsWith("unit: letter"));
        QVERIFY(answer(u"network empty.kodeks n.graphml"_s).value(u"nodes").toArray().isEmpty());
        QVERIFY(answer(u"cooccurrence empty.kodeks --rows task --columns to"_s).value(u"cells").toArray().isEmpty());
    }

private:
    /// The JSON of a command: words divided at spaces, and behind the first bar at bars.
    [[nodiscard]] QJsonObject answer(const QString &command) const
    {
        const QStringList words = command.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts);
        const QStringList options = command.section(u'|', 1).split(u'|', Qt::SkipEmptyParts);
        const Ran ran = run(words + options + QStringList{u"--json"_s});
        if (ran.exit != 0)
            qFatal("%s", ran.err.constData());
        return QJsonDocument::fromJson(ran.out).object();
    }

    /// The rows that SQL gives for the sample; “said” is its documented view, with the names of letters that have no
    /// sender.
    [[nodiscard]] QStringList asked(const QString &sql) const
    {
        SQLite::Database database(file(u"p.kodeks"_s).toStdString(), SQLite::OPEN_READONLY);
        database.exec("CREATE TEMP VIEW said AS SELECT passage_id, letter, coalesce(nullif(sender, ''), letter) AS "
                      "sender, question, coder, start, end, task_id, task_path, direction_id, direction, from_actor, "
                      "to_actor, arguments FROM coded_passage");
        SQLite::Statement row(database, sql.toStdString());
        QStringList all;
        while (row.executeStep()) {
            QStringList cells;
            for (int column = 0; column < row.getColumnCount(); ++column)
                cells.append(QString::fromUtf8(row.getColumn(column).getText()));
            all.append(cells.join(u'|'));
        }
        return sorted(all);
    }

    static void unitsAndCoders()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("coder");
        for (const QString &unit : {u"passage"_s, u"letter"_s, u"sender"_s}) {
            for (const QString &coder : {u"%"_s, u"Coder A"_s, u"Coder B"_s})
                QTest::addRow("%s %s", qPrintable(unit), qPrintable(coder)) << unit << coder;
        }
    }

    static QString coderOption(const QString &coder) { return coder == u"%" ? QString() : u"|--coder|"_s + coder; }

    static QString tie(const QString &one, const QString &other, double weight)
    {
        return u"%1|%2|%3"_s.arg(std::min(one, other), std::max(one, other)).arg(weight, 0, 'f', 6);
    }

    static QStringList graphmlTies(const QByteArray &graphml)
    {
        QMap<QString, QString> labels;
        QStringList ties;
        QString node;
        QString source;
        QString target;
        QXmlStreamReader xml(graphml);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = xml.attributes();
            const auto key = attributes.value(u"key");
            if (xml.name() == u"node")
                node = attributes.value(u"id").toString();
            else if (xml.name() == u"edge")
                std::tie(source, target)
                    = std::pair(attributes.value(u"source").toString(), attributes.value(u"target").toString());
            else if (key == u"label")
                labels.insert(node, xml.readElementText());
            else if (key == u"weight")
                ties.append(tie(labels.value(source), labels.value(target), xml.readElementText().toDouble()));
        }
        return ties;
    }

    /// Of contract.md §7, %1 being the weight of w, c and the activities x.n and y.n.
    const QString formula
        = u"WITH d AS (SELECT DISTINCT sender, task_id, direction_id, direction, from_actor, to_actor "
          u"FROM said WHERE task_id <> '' AND direction NOT IN ('', 'unclear')), "
          u"n AS (SELECT sender, count(*) AS n FROM d GROUP BY 1), "
          u"pairs AS (SELECT one.sender AS s, other.sender AS t, "
          u"sum(CASE WHEN one.direction_id = other.direction_id THEN 1.0 WHEN one.to_actor <> '' "
          u"AND one.to_actor = other.to_actor AND one.from_actor <> other.from_actor THEN 0.5 ELSE 0.0 END) AS w, "
          u"sum(CASE WHEN one.to_actor <> '' AND other.to_actor <> '' THEN one.to_actor <> other.to_actor "
          u"WHEN one.direction = 'unchanged' THEN other.to_actor <> '' "
          u"WHEN other.direction = 'unchanged' THEN one.to_actor <> '' ELSE 0 END) AS c "
          u"FROM d AS one JOIN d AS other ON one.task_id = other.task_id AND one.sender < other.sender GROUP BY 1, 2) "
          u"SELECT s, t, printf('%.6f', %1) FROM pairs JOIN n AS x ON x.sender = s JOIN n AS y ON y.sender = t "
          u"WHERE abs(%1) > 0.0000001"_s;
};

KODEKS_TEST(TestAnalysisCli)
#include "tst_analysiscli.moc"
