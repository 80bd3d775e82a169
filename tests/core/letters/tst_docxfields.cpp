// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxfields.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestDocxFields : public QObject
{
    Q_OBJECT

    static QXmlStreamAttributes val(const QString &value)
    {
        QXmlStreamAttributes attributes;
        attributes.append(u"val"_s, value);
        return attributes;
    }

    /// The letter's text after a walk: "{" begins a field, "|" parts code and result, "}" ends it, "¶" a paragraph;
    /// anything else is text.
    static QString walked(const QString &steps)
    {
        DocxFields fields;
        QString text;
        qsizetype paragraph = 0;
        for (const QChar step : steps) {
            if (step == u'{')
                fields.begin(paragraph);
            else if (step == u'|')
                fields.separate();
            else if (step == u'}')
                text += fields.end();
            else if (step == u'¶')
                text += fields.endParagraph(paragraph++) + u'/';
            else if (fields.isInCode())
                fields.hold(step);
            else
                text += step;
        }
        return text;
    }

private slots:
    void aFieldsResultIsTextAndItsCodeIsNot_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("text");
        const std::pair<const char *, const char *> rows[] = {{"ab", "ab"}, {"a{CODE|b}c", "abc"}, {"a{CODE}c", "ac"},
            {"{CODE|}", ""}, {"{C{D|e}F|g}h", "gh"}, {"{C|a{D|b}c}d", "abcd"}, {"a}b", "ab"}, {"a|b", "ab"},
            {"a{CODE¶b", "aCODE/b"}, {"{C|a¶b}c", "a/bc"}, {"{C|a¶", "a/"}, {"{C¶{D|e}¶", "C/e/"}, {"", ""}};
        for (const auto &[steps, text] : rows)
            QTest::newRow(steps) << QString::fromUtf8(steps) << QString::fromUtf8(text);
    }

    void aFieldsResultIsTextAndItsCodeIsNot()
    {
        QFETCH(QString, steps);
        QTEST(walked(steps), "text");
    }

    void aBoxOfAFormIsTickedOrNot_data()
    {
        QTest::addColumn<QString>("data"); // "element=value", by spaces
        QTest::addColumn<QString>("answer");
        QTest::newRow("nothing said") << u"checkBox="_s << u"☐"_s;
        QTest::newRow("ticked") << u"checkBox= checked=1"_s << u"☒"_s;
        QTest::newRow("ticked, by the element alone") << u"checkBox= checked="_s << u"☒"_s;
        QTest::newRow("not ticked") << u"checkBox= checked=0"_s << u"☐"_s;
        QTest::newRow("ticked at first") << u"checkBox= default=1"_s << u"☒"_s;
        QTest::newRow("taken away again") << u"checkBox= default=1 checked=0"_s << u"☐"_s;
        QTest::newRow("chosen") << u"ddList= result=1 listEntry=Ja listEntry=Nei"_s << u"Nei"_s;
        QTest::newRow("the first where nothing is chosen") << u"ddList= listEntry=Ja listEntry=Nei"_s << u"Ja"_s;
        QTest::newRow("the usual one") << u"ddList= default=1 listEntry=Ja listEntry=Nei"_s << u"Nei"_s;
        QTest::newRow("chosen against the usual one")
            << u"ddList= result=0 default=1 listEntry=Ja listEntry=Nei"_s << u"Ja"_s;
        QTest::newRow("no such choice") << u"ddList= result=7 listEntry=Ja"_s << QString();
        QTest::newRow("no form") << u"other=1"_s << QString();
    }

    void aBoxOfAFormIsTickedOrNot()
    {
        QFETCH(QString, data);
        DocxFields fields;
        fields.begin(0);
        for (const QString &one : data.split(u' '))
            fields.data(one.section(u'=', 0, 0), val(one.section(u'=', 1)));
        QTEST(fields.end(), "answer");
        QVERIFY(!fields.isInCode());
    }

    void aFieldThatWordWorksOutIsToldWhereItShowsNothing()
    {
        DocxFields fields;
        fields.begin(0);
        fields.say(u" EQ \\f(1;2)");
        QVERIFY(fields.isComputed());
        fields.separate();
        QVERIFY(fields.isComputed());
        fields.show();
        QVERIFY(!fields.isComputed());
    }

    void dataOutsideAFieldDoesNothing()
    {
        DocxFields fields;
        fields.data(u"checkBox", {});
        QCOMPARE(fields.end(), QString());
    }
};

KODEKS_TEST(TestDocxFields)
#include "tst_docxfields.moc"
