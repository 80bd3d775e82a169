// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/commandtest.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// What a passage of the sample is asked for here, tried on the exported rows.
using Asked = bool (*)(const QJsonObject &row);

bool is(const QJsonObject &row, QStringView column, QStringView value)
{
    return row.value(column).toString() == value;
}

/// The expressions that the handbook's page on queries lists.
QStringList handbookQueries(const QString &language)
{
    const QString text = QString::fromUtf8(sourceBytes(u"resources/handbook/%1/finding.md"_s.arg(language)));
    static const QRegularExpression listed(u"^- `([^`]+)`:"_s, QRegularExpression::MultilineOption);
    QStringList queries;
    for (const auto &each : listed.globalMatch(text, text.indexOf(u"<a id=\"query\">"_s)))
        queries.append(each.captured(1));
    return queries;
}

} // namespace

class TestQueryCli : public CommandTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        must(u"sample p.kodeks"_s);
        must(u"export p.kodeks all.json"_s);
        QFile exported(file(u"all.json"_s));
        QVERIFY(exported.open(QIODevice::ReadOnly));
        m_all = QJsonDocument::fromJson(exported.readAll()).array();
        QVERIFY(m_all.size() > 200);
    }

    void theExpressionFindsWhatTheRowsSay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<Asked>("asked");
        const auto row
            = [](const char *name, const QString &query, Asked asked) { QTest::newRow(name) << query << asked; };
        row("everything", u""_s, [](const QJsonObject &) { return true; });
        row("an id", u"direction:D.UENDRET"_s,
            [](const QJsonObject &o) { return is(o, u"direction_id", u"D.UENDRET"); });
        row("the same in Norwegian", u"retning:uendret"_s,
            [](const QJsonObject &o) { return is(o, u"direction_id", u"D.UENDRET"); });
        row("a kind", u"kind:unchanged"_s, [](const QJsonObject &o) { return is(o, u"direction", u"unchanged"); });
        row("to", u"to:bydel"_s, [](const QJsonObject &o) { return is(o, u"to_actor", u"bydel"); });
        row("from nobody", u"from:-"_s, [](const QJsonObject &o) { return is(o, u"from_actor", u""); });
        row("an arrow", u"direction:\"etat > bydel\""_s,
            [](const QJsonObject &o) { return is(o, u"from_actor", u"etat") && is(o, u"to_actor", u"bydel"); });
        row("and", u"to:bydel coder:\"Coder A\""_s,
            [](const QJsonObject &o) { return is(o, u"to_actor", u"bydel") && is(o, u"coder", u"Coder A"); });
        row("or", u"to:bydel or kind:unclear"_s,
            [](const QJsonObject &o) { return is(o, u"to_actor", u"bydel") || is(o, u"direction", u"unclear"); });
        row("not", u"ikke to:bydel"_s, [](const QJsonObject &o) { return !is(o, u"to_actor", u"bydel"); });
        row("two values", u"certainty:1,2"_s, [](const QJsonObject &o) {
            const int certainty = o.value(u"certainty").toInt();
            return certainty == 1 || certainty == 2;
        });
        row("at least", u"certainty:>=3"_s, [](const QJsonObject &o) { return o.value(u"certainty").toInt() >= 3; });
        row("an argument", u"argument:A.NARHET"_s,
            [](const QJsonObject &o) { return o.value(u"arguments").toString().split(u';').contains(u"A.NARHET"); });
        row("no argument", u"argument:-"_s, [](const QJsonObject &o) { return is(o, u"arguments", u""); });
        row("a letter's beginning", u"letter:assist*"_s,
            [](const QJsonObject &o) { return o.value(u"letter").toString().startsWith(u"assist"); });
        row("brackets", u"(to:bydel or kind:unclear) not argument:-"_s, [](const QJsonObject &o) {
            return (is(o, u"to_actor", u"bydel") || is(o, u"direction", u"unclear")) && !is(o, u"arguments", u"");
        });
        row("a word's beginning", u"bydel*"_s, [](const QJsonObject &o) {
            static const QRegularExpression word(u"(?<![\\p{L}\\p{N}])bydel"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            return o.value(u"text").toString().contains(word);
        });
    }

    void theExpressionFindsWhatTheRowsSay()
    {
        QFETCH(QString, query);
        QFETCH(Asked, asked);
        QStringList wanted;
        for (const QJsonValue &row : std::as_const(m_all)) {
            if (asked(row.toObject()))
                wanted.append(row[u"passage_id"].toString());
        }
        QVERIFY(!wanted.isEmpty());
        const Ran ran = run({u"query"_s, u"p.kodeks"_s, query.isEmpty() ? u" "_s : query, u"--json"_s});
        QCOMPARE(ran.err, QByteArray());
        QStringList found;
        for (const QJsonValue &row : QJsonDocument::fromJson(ran.out).array())
            found.append(row[u"passage_id"].toString());
        QCOMPARE(found, wanted);
        const Ran counted = run({u"query"_s, u"p.kodeks"_s, query.isEmpty() ? u" "_s : query, u"--count"_s});
        QCOMPARE(counted.out, QByteArray::number(wanted.size()) + '\n');
    }

    void aKeptQueryIsAskedByItsNameWithoutWhatIsGone()
    {
        must(u"sample kept.kodeks"_s);
        {
            const auto project = Project::open(file(u"kept.kodeks"_s));
            QVERIFY(project);
            const TaskId homes = (*project)->codebook().findTask(u"Sykehjem"_s)->id;
            for (const SavedQuery &query : {SavedQuery{u"To districts"_s, u"to:bydel"_s},
                     SavedQuery{u"Homes"_s, u"task:Sykehjem to:bydel"_s}, SavedQuery{u"Gone"_s, u"task:Sykehjem"_s}})
                QVERIFY((*project)->apply(Edits::saveQuery(query)));
            QVERIFY((*project)->apply(Edits::removeTask(homes)));
        }
        const Ran plain = run({u"query"_s, u"kept.kodeks"_s, u"--saved"_s, u"to DISTRICTS"_s, u"--count"_s});
        QCOMPARE(plain.err, QByteArray());
        QVERIFY(plain.out.trimmed().toInt() > 0);
        const Ran kept = run({u"query"_s, u"kept.kodeks"_s, u"--saved"_s, u"Homes"_s, u"--count"_s});
        QCOMPARE(kept.exit, 0);
        QCOMPARE(kept.out, plain.out);
        QVERIFY2(kept.err.contains("No longer in the project: “Sykehjem”"), kept.err.constData());
        const Ran gone = run({u"query"_s, u"kept.kodeks"_s, u"--saved"_s, u"Gone"_s});
        QCOMPARE(gone.exit, 1);
        QVERIFY2(gone.err.contains("asks for nothing else"), gone.err.constData());
        const Ran typed = run({u"query"_s, u"kept.kodeks"_s, u"task:Sykehjem to:bydel"_s});
        QCOMPARE(typed.exit, 1);
        QVERIFY2(typed.err.contains("“Sykehjem” was in the project and is there no longer"), typed.err.constData());
        const Ran unknown = run({u"query"_s, u"kept.kodeks"_s, u"--saved"_s, u"Hmoes"_s});
        QCOMPARE(unknown.exit, 1);
        QVERIFY2(unknown.err.contains("It has: Gone, Homes, To districts"), unknown.err.constData());
        QCOMPARE(run({u"query"_s, u"kept.kodeks"_s, u"to:bydel"_s, u"--saved"_s, u"Homes"_s}).exit, 2);
        QCOMPARE(run({u"query"_s, u"kept.kodeks"_s}).exit, 2);
    }

    void aRelationLooksForAnotherPassageOfTheSameCoder()
    {
        const auto count = [this](const QString &query) {
            return run({u"query"_s, u"p.kodeks"_s, query, u"--count"_s}).out.trimmed().toInt();
        };
        const int near = count(u"near(kind:unchanged, 1 sentence)"_s);
        const int anywhere = count(u"same-letter(kind:unchanged)"_s);
        QVERIFY(near > 0);
        QVERIFY(count(u"overlaps(kind:unchanged)"_s) <= near);
        QVERIFY(near < anywhere);
        QCOMPARE(count(u"near(kind:unchanged, 100000 sentences)"_s), anywhere);
        QCOMPARE(count(u"near((kind:unchanged,transfer), 1 sentence)"_s),
            count(u"nær(slag:unchanged,transfer, 1 setning)"_s));
        QCOMPARE(count(u"near(kind:unchanged, 1 sentence) not same-letter(kind:unchanged)"_s), 0);
    }

    void everyQueryOfTheHandbooksPageFindsSomething_data()
    {
        QTest::addColumn<QString>("query");
        static const QRegularExpression spans(
            u"`([^`\\s]*[\\pL\"]:[^`]+|[\\pL-]+\\([^`]+\\))`"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (const QString &language : {u"en"_s, u"nb"_s}) {
            const QString text = QString::fromUtf8(sourceBytes(u"resources/handbook/%1/finding.md"_s.arg(language)));
            for (const auto &each : spans.globalMatch(text, text.indexOf(u"<a id=\"query\">"_s))) {
                const QString query = each.captured(1);
                // The sample has no attributes; "…" is no example.
                if (!query.startsWith(u'@') && !query.contains(u'…'))
                    QTest::addRow("%s %s", qPrintable(language), qPrintable(query)) << query;
            }
        }
    }

    void everyQueryOfTheHandbooksPageFindsSomething()
    {
        QFETCH(const QString, query);
        const Ran ran = run({u"query"_s, u"p.kodeks"_s, query, u"--count"_s});
        QCOMPARE(ran.err, QByteArray());
        QVERIFY(ran.out.trimmed().toInt() > 0);
    }

    void theHandbooksTwelveFindWhatTheDocumentedViewHas_data()
    {
        const QString other = u"EXISTS (SELECT 1 FROM coded_passage AS o WHERE o.letter = p.letter AND o.coder = "
                              "p.coder AND o.passage_id <> p.passage_id AND %1)"_s;
        const QStringList wanted{u"task = 'Sykehjem'"_s,
            u"task_path = 'Helse og omsorg' OR task_path LIKE 'Helse og omsorg / %'"_s,
            u"to_actor = 'bydel' AND certainty >= 2"_s, u"from_actor <> '' AND arguments <> ''"_s,
            u"(from_actor = 'etat' AND to_actor = 'bydel') OR direction = 'cooperation'"_s,
            u"';' || arguments || ';' LIKE '%;A.NARHET;%' OR ';' || arguments || ';' LIKE '%;A.RETT;%'"_s,
            u"dated LIKE '2024-03-%'"_s,
            u"sender = 'LO Kommune Oslo' AND ' ' || lower(text) GLOB '*[^a-zæøå0-9]bydel*'"_s, u"question LIKE '3%'"_s,
            u"coder = 'Coder A' AND direction IN ('unchanged', 'unclear')"_s,
            other.arg(u"o.start < p.end AND p.start < o.end AND o.direction = 'unchanged'"_s),
            u"to_actor = 'etat' AND "_s + other.arg(u"o.task = 'Sykehjem'"_s)};
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("sql");
        for (const QString &language : {u"en"_s, u"nb"_s}) {
            const QStringList queries = handbookQueries(language);
            QCOMPARE(queries.size(), wanted.size());
            for (qsizetype i = 0; i < queries.size(); ++i)
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(language).arg(i + 1))) << queries.at(i) << wanted.at(i);
        }
    }

    void theHandbooksTwelveFindWhatTheDocumentedViewHas()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, sql);
        SQLite::Database database(file(u"p.kodeks"_s).toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement row(database, u"SELECT passage_id FROM coded_passage AS p WHERE %1"_s.arg(sql).toStdString());
        QSet<QString> wanted;
        while (row.executeStep())
            wanted.insert(QString::fromUtf8(row.getColumn(0).getText()));
        QVERIFY(!wanted.isEmpty() && wanted.size() < m_all.size());
        const Ran ran = run({u"query"_s, u"p.kodeks"_s, query, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QSet<QString> found;
        for (const QJsonValue &each : QJsonDocument::fromJson(ran.out).array())
            found.insert(each[u"passage_id"].toString());
        QCOMPARE(found, wanted);
    }

    void whereIsAnotherThingThatMustBeSo()
    {
        const QString asked = u"to:bydel or kind:unclear"_s;
        const QByteArray both = run({u"query"_s, u"p.kodeks"_s, u"(%1) not argument:-"_s.arg(asked)}).out;
        QVERIFY(both.count('\n') > 2);
        QCOMPARE(run({u"query"_s, u"p.kodeks"_s, asked, u"--where"_s, u"not argument:-"_s}).out, both);
        QCOMPARE(run({u"query"_s, u"p.kodeks"_s, u"not argument:-"_s, u"--where"_s, asked}).out, both);
        const Ran fault = run({u"query"_s, u"p.kodeks"_s, asked, u"--where"_s, u"tsk:x"_s});
        QCOMPARE(fault.exit, 1);
        QVERIFY2(fault.err.contains("“tsk”") && fault.err.contains("Did you mean “task”?"), fault.err.constData());
    }

    void theCoderMayBeOneOfSeveral()
    {
        const auto count = [this](const QStringList &more) {
            return run(QStringList{u"query"_s, u"p.kodeks"_s, u"to:bydel"_s, u"--count"_s} + more).out.toInt();
        };
        const int a = count({u"--coder"_s, u"coder a"_s});
        const int b = count({u"--coder"_s, u"Coder B"_s});
        QVERIFY(a > 0 && b > 0);
        QCOMPARE(count({u"--coder"_s, u"Coder B"_s, u"--coder"_s, u"Coder A"_s}), a + b);
        QCOMPARE(count({}), a + b);
        const Ran unknown = run({u"query"_s, u"p.kodeks"_s, u"to:bydel"_s, u"--coder"_s, u"C"_s});
        QCOMPARE(unknown.exit, 1);
        QVERIFY2(unknown.err.contains("It has: Coder A, Coder B."), unknown.err.constData());
    }

    void passagesLettersOrSendersAreCounted()
    {
        QSet<QString> letters;
        QSet<QString> senders;
        int passages = 0;
        for (const QJsonValue &row : std::as_const(m_all)) {
            if (!is(row.toObject(), u"to_actor", u"etat"))
                continue;
            ++passages;
            letters.insert(row[u"letter"].toString());
            senders.insert(row[u"sender"].toString());
        }
        QVERIFY(passages > letters.size());
        const auto counted = [this](const QString &unit) {
            return run({u"query"_s, u"p.kodeks"_s, u"to:etat"_s, u"--count"_s, u"--unit"_s, unit}).out.toInt();
        };
        QCOMPARE(counted(u"passage"_s), passages);
        QCOMPARE(counted(u"letter"_s), letters.size());
        QCOMPARE(counted(u"sender"_s), senders.size());
        QCOMPARE(run({u"query"_s, u"p.kodeks"_s, u"to:etat"_s, u"--unit"_s, u"page"_s}).exit, 2);
    }

    void aTableAndADocumentCanBeHadAtOnce()
    {
        const QString query = u"kind:transfer"_s;
        const QByteArray table = run({u"query"_s, u"p.kodeks"_s, query}).out;
        const QByteArray document = run({u"query"_s, u"p.kodeks"_s, query, u"--json"_s}).out;
        QVERIFY(table.startsWith("passage_id,") && document.startsWith('['));
        const Ran both = run({u"query"_s, u"p.kodeks"_s, query, u"--json"_s, u"--csv"_s, u"found.csv"_s});
        QCOMPARE(both.exit, 0);
        QCOMPARE(both.out, document);
        QFile file(this->file(u"found.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), table);
        QCOMPARE(run({u"query"_s, u"p.kodeks"_s, query, u"--json"_s, u"--csv"_s, u"-"_s}).exit, 2);
        QCOMPARE(run({u"query"_s, u"p.kodeks"_s, query, u"--count"_s, u"--json"_s}).exit, 2);
    }

    void anEmptyAnswerSaysWhatEmptiedIt()
    {
        const auto count = [this](const QStringList &words) {
            return run(QStringList{u"query"_s, u"p.kodeks"_s} + words + QStringList{u"--count"_s}).out.trimmed();
        };
        const QStringList coder{u"--coder"_s, u"Coder A"_s};
        const Ran ran = run(QStringList{u"query"_s, u"p.kodeks"_s, u"to:bydel kind:unchanged"_s, u"--json"_s} + coder);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out.trimmed(), QByteArray("[]"));
        const QByteArray without = "Without kind:unchanged there would be " + count(QStringList{u"to:bydel"_s} + coder);
        QVERIFY2(ran.err.contains(without + '.'), ran.err.constData());
        QVERIFY(count(QStringList{u"to:bydel"_s} + coder) != count({u"to:bydel"_s}));
        QCOMPARE(run({u"query"_s, u"p.kodeks"_s, u"zzz"_s, u"--json"_s}).err, QByteArray());
    }

    void aQueryOfAThousandWordsAndMoreIsAnswered()
    {
        const QString words = QStringList(1500, u"bydel"_s).join(u" or "_s).left(9990).section(u" or "_s, 0, -2);
        const Ran asked = run({u"query"_s, u"p.kodeks"_s, words, u"--count"_s});
        QCOMPARE(asked.err, QByteArray());
        QCOMPARE(asked.out, run({u"query"_s, u"p.kodeks"_s, u"bydel"_s, u"--count"_s}).out);
    }

    void whatCannotBeReadIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a field") << u"tsk:x"_s << QByteArray("Did you mean “task”?");
        QTest::newRow("a code") << u"direction:D.UENDRT"_s << QByteArray("Did you mean “D.UENDRET”?");
        QTest::newRow("a quote") << u"text:\"bydel"_s << QByteArray("is not closed");
        QTest::newRow("a bracket") << u"(to:bydel"_s << QByteArray("bracket is not closed");
        QTest::newRow("a bracket too many") << u"to:bydel)"_s << QByteArray("cannot stand here");
        QTest::newRow("no value") << u"task:"_s << QByteArray("A value is missing");
        QTest::newRow("a date") << u"dated:>yesterday"_s << QByteArray("is no date");
        QTest::newRow("how near") << u"near(to:bydel)"_s << QByteArray("how near");
        QTest::newRow("an attribute") << u"@Region:x"_s << QByteArray("attribute");
        QTest::newRow("nothing after or") << u"to:bydel or"_s << QByteArray("Something is missing here");
    }

    void whatCannotBeReadIsSaidWithItsPlace()
    {
        QFETCH(QString, query);
        QFETCH(QByteArray, said);
        const Ran ran = run({u"query"_s, u"p.kodeks"_s, query});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains("The query cannot be read at") && ran.err.contains(said), ran.err.constData());
    }

private:
    QJsonArray m_all;
};

KODEKS_TEST(TestQueryCli)
#include "tst_querycli.moc"
