// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Whether the hit shares a character with one of the passages, which are rows of an export.
bool touches(const QJsonObject &hit, const QJsonArray &passages)
{
    return std::ranges::any_of(passages, [&](const QJsonValue &passage) {
        return passage[u"letter"] == hit.value(u"letter") && passage[u"start"].toInt() < hit.value(u"end").toInt()
            && hit.value(u"start").toInt() < passage[u"end"].toInt();
    });
}

} // namespace

class TestSearchCli : public CommandTest
{
    Q_OBJECT

private:
    [[nodiscard]] QJsonObject searched(const QString &query, const QStringList &options = {}) const
    {
        const Ran ran = run(QStringList{u"search"_s, u"p.kodeks"_s, query, u"--json"_s} + options);
        if (ran.exit != 0)
            qWarning("%s", ran.err.constData());
        return QJsonDocument::fromJson(ran.out).object();
    }

    const QMap<QString, QString> m_norwegian{{u"LC_ALL"_s, QString()}, {u"LANG"_s, u"nb_NO.UTF-8"_s}};

private slots:
    void initTestCase() { must(u"sample p.kodeks"_s); }

    void everySearchOfTheHandbooksPageFindsSomething_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("options");
        static const QRegularExpression spans(u"`([^`]+)`"_s);
        for (const QString &language : {u"en"_s, u"nb"_s}) {
            const QString text = QString::fromUtf8(sourceBytes(u"resources/handbook/%1/finding.md"_s.arg(language)));
            int examples = 0;
            for (const auto &each : spans.globalMatch(text.first(text.indexOf(u"<a id=\"hits\">"_s)))) {
                const QString query = each.captured(1);
                const bool isPattern = query.startsWith(u"(?i)"_s) && query.size() > 4;
                if (!isPattern && !query.contains(u'*'))
                    continue;
                ++examples;
                QTest::addRow("%s %s", qPrintable(language), qPrintable(query))
                    << query << (isPattern ? QStringList{u"--regex"_s} : QStringList());
            }
            QCOMPARE(examples, 5);
        }
    }

    void everySearchOfTheHandbooksPageFindsSomething()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, options);
        QVERIFY(searched(query, options)[u"total"].toInteger() > 0);
    }

    void inflectedFormsAreFoundAndCounted()
    {
        const QJsonObject plain = searched(u"ansvar"_s);
        const QJsonObject found = searched(u"ansvar"_s, {u"--stem"_s});
        QVERIFY(!plain.contains(u"forms"_s) && found[u"stem"].toBool());
        qint64 counted = 0;
        QStringList forms;
        for (const QJsonValue &form : found[u"forms"].toArray()) {
            forms.append(form[u"form"].toString());
            counted += form[u"count"].toInteger();
            QVERIFY(form[u"used"].toBool());
            const QJsonObject alone = searched(form[u"form"].toString());
            QCOMPARE(form[u"count"], alone[u"total"]);
        }
        QVERIFY2(forms.contains(u"ansvar"_s) && forms.contains(u"ansvaret"_s), qPrintable(forms.join(u' ')));
        QVERIFY(!forms.contains(u"ansvarlig"_s));
        QCOMPARE(found[u"total"].toInteger(), counted);
        QVERIFY(counted > plain[u"total"].toInteger());
        const QJsonObject without
            = searched(u"ansvar"_s, {u"--stem"_s, u"--without"_s, u"Ansvaret"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(without[u"total"].toInteger(), counted - searched(u"ansvaret"_s)[u"total"].toInteger());
        QCOMPARE(without[u"forms"].toArray().size(), forms.size());
    }

    void formsAreToldBesideTheHits()
    {
        const QStringList words{u"search"_s, u"p.kodeks"_s, u"ansvar"_s, u"--stem"_s, u"--without"_s, u"ansvar"_s};
        const Ran ran = run(words);
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("kodeks: forms: ansvaret (") && ran.err.contains("kodeks: left out: ansvar ("),
            ran.err.constData());
        QVERIFY(ran.out.contains("[ansvaret]") && !ran.out.contains("[ansvar]"));
        QVERIFY(runWith(m_norwegian, words).err.contains("utelatt: ansvar ("));
    }

    void wordsAreJoined()
    {
        const auto total = [this](const QString &query) { return searched(query)[u"total"].toInteger(); };
        QCOMPARE(total(u"bydelene OR etaten"_s), total(u"bydelene"_s) + total(u"etaten"_s));
        QCOMPARE(total(u"bydelene ELLER etaten"_s), total(u"bydelene OR etaten"_s));
        QVERIFY(total(u"bydelene NOT pasientforløp"_s) < total(u"bydelene"_s));
        QVERIFY(total(u"bydelene NOT pasientforløp"_s) > 0);
        QVERIFY(searched(u"bydelene NOT pasientforløp"_s)[u"letters"].toInteger() < 5);
    }

    void hitsInCodedTextTouchAPassage_data()
    {
        QTest::addColumn<QString>("coder");
        QTest::addColumn<QString>("where");
        QTest::newRow("a coder's") << u"Coder A"_s << QString();
        QTest::newRow("an expression") << QString() << u"to:bydel"_s;
        QTest::newRow("both") << u"Coder B"_s << u"kind:unchanged or to:bydel"_s;
    }

    void hitsInCodedTextTouchAPassage()
    {
        QFETCH(const QString, coder);
        QFETCH(const QString, where);
        const QStringList ofCoder = coder.isEmpty() ? QStringList() : QStringList{u"--coder"_s, coder};
        const QStringList asked = ofCoder + (where.isEmpty() ? QStringList() : QStringList{u"--where"_s, where});
        const Ran queried
            = run(QStringList{u"query"_s, u"p.kodeks"_s, where.isEmpty() ? u" "_s : where, u"--json"_s} + ofCoder);
        const QJsonArray passages = QJsonDocument::fromJson(queried.out).array();
        QVERIFY(!passages.isEmpty());
        qint64 coded = 0;
        QSet<QString> letters;
        for (const QJsonValue &hit : searched(u"bydel*"_s)[u"hits"].toArray()) {
            if (touches(hit.toObject(), passages)) {
                ++coded;
                letters.insert(hit[u"letter"].toString());
            }
        }
        const qint64 all = searched(u"bydel*"_s)[u"total"].toInteger();
        QVERIFY(coded > 1 && coded < all);
        const QJsonObject found = searched(u"bydel*"_s, asked + QStringList{u"--limit"_s, u"1"_s});
        QCOMPARE(found[u"total"].toInteger(), coded);
        QCOMPARE(found[u"letters"].toInteger(), letters.size());
        QCOMPARE(found[u"hits"].toArray().size(), 1);
        QVERIFY(found[u"more"].toBool());
        QCOMPARE(found[u"passages"].toInteger(), passages.size());
        QCOMPARE(found[u"where"].toString(), where);
        for (const QJsonValue &hit : searched(u"bydel*"_s, asked)[u"hits"].toArray())
            QVERIFY(touches(hit.toObject(), passages));
        const QJsonObject uncoded = searched(u"bydel*"_s, asked + QStringList{u"--uncoded"_s});
        QCOMPARE(uncoded[u"total"].toInteger(), all - coded);
        QVERIFY(uncoded[u"uncoded"].toBool());
    }

    void textThatNobodyHasCodedIsAskedOfAllCoders()
    {
        const QJsonObject found = searched(u"bydel*"_s, {u"--uncoded"_s});
        QCOMPARE(found[u"coders"].toArray().size(), 2);
        QVERIFY(found[u"total"].toInteger() > 0);
        for (const QJsonValue &hit : found[u"hits"].toArray())
            QVERIFY(hit[u"passages"].toArray().isEmpty());
        const QJsonObject all = searched(u"bydel*"_s);
        QVERIFY(all[u"coders"].toArray().isEmpty() && all[u"passages"].isNull() && !all[u"uncoded"].toBool());
        QCOMPARE(all[u"unit"].toString(), u"letter"_s);
    }

    void sendersAreCountedWhereTheyAreTheUnit()
    {
        must(u"sample s.kodeks"_s);
        write(u"facts.csv"_s, "letter,sender\nassistermeg.txt,LO\nlo-kommune-oslo.txt,LO\n");
        must(u"import-facts s.kodeks facts.csv"_s);
        const auto found = [this](const QStringList &options) {
            const QStringList words{u"search"_s, u"s.kodeks"_s, u"bydel* OR kommune*"_s, u"--json"_s};
            return QJsonDocument::fromJson(run(words + options).out).object();
        };
        const QJsonObject all = found({u"--unit"_s, u"sender"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(all[u"letters"].toInteger(), 5);
        QCOMPARE(all[u"senders"].toInteger(), 4);
        QVERIFY(!found({}).contains(u"senders"_s));
    }

    void hitsAreATableOfKeywordsInContext()
    {
        const QJsonObject found = searched(u"bydelene"_s, {u"--csv"_s, u"hits.csv"_s, u"--where"_s, u"to:bydel"_s});
        const QByteArray table = bytesOf(file(u"hits.csv"_s));
        const auto rows = csvRows(table);
        const QJsonArray hits = found[u"hits"].toArray();
        QVERIFY(hits.size() > 1);
        QCOMPARE(rows.size(), hits.size());
        QVERIFY(table.startsWith(
            "docname,from,to,pre,keyword,post,pattern,sender,dated,coders,task_ids,direction_ids\r\n"));
        for (qsizetype i = 0; i < hits.size(); ++i) {
            const auto &row = rows.at(i);
            const QJsonValue hit = hits.at(i);
            for (const auto &[column, member] : {std::pair(u"docname"_s, u"letter"_s), {u"from"_s, u"start"_s},
                     {u"to"_s, u"end"_s}, {u"pre"_s, u"before"_s}, {u"keyword"_s, u"match"_s}, {u"post"_s, u"after"_s}})
                QCOMPARE(row.value(column), hit[member].toVariant().toString());
            QCOMPARE(row.value(u"pattern"_s), u"bydelene"_s);
            for (const QJsonValue &passage : hit[u"passages"].toArray())
                QVERIFY(row.value(u"coders"_s).split(u';').contains(passage[u"coder"].toString())
                    && row.value(u"task_ids"_s).contains(passage[u"task_id"].toString()));
        }
        const Ran shown
            = run({u"search"_s, u"p.kodeks"_s, u"bydelene"_s, u"--csv"_s, u"-"_s, u"--where"_s, u"to:bydel"_s});
        QCOMPARE(shown.out, table);
        QCOMPARE(shown.err, QByteArray());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("inNorwegian");
        QTest::newRow("an expression") << QStringList{u"bydel"_s, u"--where"_s, u"tsk:x"_s} << u"Did you mean “task”?"_s
                                       << u"Mente du «task»?"_s;
        QTest::newRow("a coder") << QStringList{u"bydel"_s, u"--coder"_s, u"C"_s} << u"There is no coder “C”"_s
                                 << u"ingen koder som heter «C»"_s;
        QTest::newRow("a folder") << QStringList{u"bydel"_s, u"--csv"_s, u"nowhere/x.csv"_s} << u"nowhere"_s
                                  << u"nowhere"_s;
        QTest::newRow("nothing to show") << QStringList{u"NOT bydel"_s} << u"at sign 1, “NOT”: What must not be there"_s
                                         << u"ved tegn 1"_s;
        QTest::newRow("a pattern") << QStringList{u"(bydel"_s, u"--regex"_s, u"--where"_s, u"to:bydel"_s}
                                   << u"character 6"_s << u"tegn 6"_s;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, english);
        QFETCH(const QString, inNorwegian);
        const QStringList all = QStringList{u"search"_s, u"p.kodeks"_s} + words;
        for (const auto &[ran, said] : {std::pair(run(all), english), {runWith(m_norwegian, all), inNorwegian}}) {
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.out, QByteArray());
            QCOMPARE(ran.err.count('\n'), 1);
            QVERIFY2(ran.err.startsWith("kodeks: p.kodeks: ") && QString::fromUtf8(ran.err).contains(said),
                ran.err.constData());
        }
    }
};

KODEKS_TEST(TestSearchCli)
#include "tst_searchcli.moc"
