// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/jsonfields.h"

#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// One object of a file that anybody may have written.
class JsonFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsThereIsRead();
    void whatIsAbsentOrNullIsEmptyAndNoProblem();
    void whatIsOfAnotherTypeIsNamedWithItsPlace_data();
    void whatIsOfAnotherTypeIsNamedWithItsPlace();
    void onlyTheFirstProblemIsTold();
    void listsHaveAnEnd();
};

void JsonFieldsTest::whatIsThereIsRead()
{
    JsonProblem problem{u"f.json"_s, {}};
    const JsonFields fields(object(R"({"a": "x", "list": ["p", "q"], "in": {"b": "y"}, "n": 7})"), u"top"_s, problem);
    QCOMPARE(fields.string(u"a"_s), u"x"_s);
    QCOMPARE(fields.required(u"a"_s), u"x"_s);
    QCOMPARE(fields.strings(u"list"_s), (QStringList{u"p"_s, u"q"_s}));
    QCOMPARE(fields.object(u"in"_s).string(u"b"_s), u"y"_s);
    QCOMPARE(fields.object(u"in"_s).place(), u"top.in"_s);
    QCOMPARE(fields.number(u"n"_s), std::optional(7));
    QCOMPARE(fields.keys().size(), 4);
    QVERIFY(!problem.first);
}

void JsonFieldsTest::whatIsAbsentOrNullIsEmptyAndNoProblem()
{
    JsonProblem problem{u"f.json"_s, {}};
    const JsonFields fields(object(R"({"a": null})"), {}, problem);
    for (const QString &key : {u"a"_s, u"b"_s}) {
        QCOMPARE(fields.string(key), QString());
        QCOMPARE(fields.strings(key), QStringList());
        QCOMPARE(fields.array(key).size(), 0);
        QVERIFY(!fields.number(key));
        QVERIFY(fields.object(key).keys().isEmpty());
    }
    QVERIFY(!problem.first);
}

void JsonFieldsTest::whatIsOfAnotherTypeIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("a number for a text") << R"({"text": 5})"_ba << u"at.top"_s;
    QTest::newRow("a text for a list") << R"({"list": "a"})"_ba << u"at.top.list"_s;
    QTest::newRow("a number in a list") << R"({"list": ["a", 5]})"_ba << u"at.top.list"_s;
    QTest::newRow("a list for an object") << R"({"object": []})"_ba << u"at.top.object"_s;
    QTest::newRow("half a number") << R"({"number": 1.5})"_ba << u"at.top"_s;
    QTest::newRow("a negative number") << R"({"number": -1})"_ba << u"at.top"_s;
    QTest::newRow("too large a number") << R"({"number": 1000001})"_ba << u"at.top"_s;
}

void JsonFieldsTest::whatIsOfAnotherTypeIsNamedWithItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    JsonProblem problem{u"f.json"_s, {}};
    const JsonFields fields(object(json), u"at.top"_s, problem);
    std::ignore = fields.string(u"text"_s);
    std::ignore = fields.strings(u"list"_s);
    std::ignore = fields.object(u"object"_s);
    std::ignore = fields.number(u"number"_s);
    QVERIFY(problem.first);
    QCOMPARE(problem.first->kind, Error::Kind::Invalid);
    QVERIFY2(problem.first->message.startsWith(u"“f.json”, %1: "_s.arg(place)), qPrintable(problem.first->message));
}

void JsonFieldsTest::onlyTheFirstProblemIsTold()
{
    JsonProblem problem{u"f.json"_s, {}};
    const JsonFields fields(object(R"({"a": "  "})"), {}, problem);
    std::ignore = fields.required(u"a"_s);
    fields.complain(u"something else"_s);
    QVERIFY(problem.first->message.contains(u"“a” is missing"));
    QVERIFY(!problem.first->message.contains(u"something else"));
    QVERIFY(problem.first->message.contains(u"at the top"));
}

void JsonFieldsTest::listsHaveAnEnd()
{
    QJsonArray many;
    for (int i = 0; i < 10'001; ++i)
        many.append(u"x"_s);
    JsonProblem problem{u"f.json"_s, {}};
    const JsonFields fields(QJsonObject{{u"a"_s, many}}, {}, problem);
    QVERIFY(fields.array(u"a"_s).isEmpty());
    QVERIFY(problem.first);
    many.removeLast();
    JsonProblem none{u"f.json"_s, {}};
    QCOMPARE(JsonFields(QJsonObject{{u"a"_s, many}}, {}, none).array(u"a"_s).size(), 10'000);
    QVERIFY(!none.first);
}

KODEKS_TEST(JsonFieldsTest)
#include "tst_jsonfields.moc"
