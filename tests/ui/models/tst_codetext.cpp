// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codetext.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Codebook book()
{
    CodeText text;
    text.code = u"T.<1>"_s;
    text.definition = u"Beds & <b>boards</b>\nof all kinds"_s;
    text.include = u"nights"_s;
    text.exclude = u"  \n "_s;
    Codebook made;
    made.tasks = {{TaskId(1), text, u"Homes <i>"_s, {}, false, 0}, {TaskId(2), {}, u"Bare"_s, {}, false, 1}};
    made.actors = {{ActorId(1), {}, u"district"_s, {}, {}, 0},
        {ActorId(2), {}, u"west"_s, {u"W & co"_s, u"the west"_s}, ActorId(1), 1}};
    made.directions = {{DirectionId(1), {}, Direction::Kind::Transfer, ActorId(1), ActorId(2), 0},
        {DirectionId(2), {}, Direction::Kind::Unclear, {}, {}, 1}};
    made.arguments = {{ArgumentId(1), text, u"nearness"_s, Argument::Kind::Argument, 0}};
    return made;
}

} // namespace

class CodeTextTest : public QObject
{
    Q_OBJECT

private:
    const Codebook m_book = book();

    [[nodiscard]] QString of(CodeDimension dimension, qint64 id) const
    {
        return codeDescription(m_book, dimension, id);
    }

private slots:
    void whatPeopleWroteIsNotReadAsMarkup()
    {
        const QString html = of(CodeDimension::Tasks, 1);
        QVERIFY(html.startsWith(u"<b>Homes &lt;i&gt;</b> <small>T.&lt;1&gt;</small>"));
        QVERIFY(html.contains(u"Beds &amp; &lt;b&gt;boards&lt;/b&gt;<br>of all kinds"));
        QVERIFY(of(CodeDimension::Actors, 2).contains(u"W &amp; co, the west"));
    }

    void onlyWhatIsSaidHasAParagraph()
    {
        const QString html = of(CodeDimension::Arguments, 1);
        QVERIFY(html.contains(u"<i>Include:</i> nights"));
        QVERIFY(!html.contains(u"Exclude:"));
        QVERIFY(!html.contains(u"Example:"));
        QCOMPARE(of(CodeDimension::Tasks, 2), u"<b>Bare</b>"_s);
        QCOMPARE(of(CodeDimension::Actors, 1), u"<b>district</b>"_s);
    }

    void anActorSaysWhatItIsAKindOf() { QVERIFY(of(CodeDimension::Actors, 2).contains(u"<i>A kind of:</i> district")); }

    void directionsGoByTheWordsOfTheWindow()
    {
        QCOMPARE(of(CodeDimension::Directions, 1), u"<b>district → west</b>"_s);
        QCOMPARE(of(CodeDimension::Directions, 2), u"<b>unclear</b>"_s);
    }

    void aCodeThatIsNotThereHasNoDescription()
    {
        for (const auto dimension :
            {CodeDimension::Tasks, CodeDimension::Directions, CodeDimension::Actors, CodeDimension::Arguments}) {
            QCOMPARE(of(dimension, 77), QString());
            QCOMPARE(of(dimension, 0), QString());
        }
    }
};

KODEKS_TEST(CodeTextTest)
#include "tst_codetext.moc"
