// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/markdownwords.h"
#include "core/project/jobs/memolist.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Links in memos: what they name, how they are read, and the way back.
class TestMemoLinks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_small = std::make_unique<SmallProject>(); }

    void linksNameCodesLettersAndPlaces_data();
    void linksNameCodesLettersAndPlaces();
    void whatIsCopiedLeadsBack();
    void anAddressIsReadBack();
    void linksAreShownWhereTheyLeadSomewhere();
    void whatIsCodeIsNoLink();
    void memosThatLinkHereAreFound();
    void aBlindCoderFindsNoLinkInAnothersMemo();

private:
    std::optional<MemoTarget> target(const QString &link) const
    {
        return memoTarget(link, (*m_small)->codebook(), (*m_small)->letters());
    }
    QStringList linkingTo(const MemoTarget &target) const
    {
        QStringList found;
        const auto memos = memosLinkingTo(m_small->path(), (*m_small)->viewer(), target);
        if (!memos)
            return {memos.error().message};
        for (const ListedMemo &memo : *memos)
            found.append(memo.coder + u": "_s + memo.memo);
        found.sort();
        return found;
    }

    std::unique_ptr<SmallProject> m_small;
};

void TestMemoLinks::linksNameCodesLettersAndPlaces_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("names"); // word/name, or letter:start-end
    const auto row
        = [](const char *name, const QString &link, const QString &names) { QTest::newRow(name) << link << names; };
    row("a task", u"homes"_s, u"task/Homes"_s);
    row("by its id", u"T.HOMES"_s, u"task/Homes"_s);
    row("by its path", u"Care / Homes"_s, u"task/Homes"_s);
    row("a group", u"Care"_s, u"task/Care"_s);
    row("an actor by its other name", u"Borough"_s, u"actor/district"_s);
    row("a direction", u"agency > district"_s, u"direction/agency → district"_s);
    row("an argument", u"nearness"_s, u"argument/nearness"_s);
    row("a letter", u"first.txt"_s, u"letter/first.txt"_s);
    row("a sender", u"a  sender"_s, u"letter/first.txt"_s);
    row("a place", u"second.txt:11-37"_s, u"second.txt:11-37"_s);
    row("with a dash", u"second.txt:11–37"_s, u"second.txt:11-37"_s);
    row("a place the letter does not have", u"second.txt:11-3700"_s, QString());
    row("an empty place", u"second.txt:11-11"_s, QString());
    row("a place in no letter", u"third.txt:1-2"_s, QString());
    row("nothing", u"Hom"_s, QString());
}

void TestMemoLinks::linksNameCodesLettersAndPlaces()
{
    QFETCH(const QString, link);
    QFETCH(const QString, names);
    const auto found = target(link);
    QCOMPARE(found.has_value(), !names.isEmpty());
    if (!found)
        return;
    if (const auto *place = std::get_if<MemoPlace>(&*found)) {
        const Letter &letter = *(*m_small)->letter(place->letter);
        QCOMPARE(u"%1:%2-%3"_s.arg(letter.name).arg(place->range.start).arg(place->range.end), names);
        return;
    }
    const MemoSubject subject = std::get<MemoSubject>(*found);
    const QString name = names.section(u'/', 1);
    const MemoSubject wanted = names.startsWith(u"task") ? MemoSubject(m_small->task(name))
        : names.startsWith(u"actor")                     ? MemoSubject(m_small->actor(name))
        : names.startsWith(u"direction")                 ? MemoSubject(m_small->direction(name))
        : names.startsWith(u"argument")                  ? MemoSubject(m_small->argument(name))
                                                         : MemoSubject(m_small->letter(name));
    QCOMPARE(subject, wanted);
}

void TestMemoLinks::whatIsCopiedLeadsBack()
{
    const Codebook &codebook = (*m_small)->codebook();
    // A task with the name of an argument: the argument is then named by its id.
    Task task;
    task.name = u"skill"_s;
    m_small->apply(Edits::addTask(task));
    QList<MemoTarget> all{MemoPlace{m_small->letter(u"second.txt"_s), {11, 37}}};
    for (const Task &each : codebook.tasks)
        all.append(MemoSubject(each.id));
    for (const Argument &each : codebook.arguments)
        all.append(MemoSubject(each.id));
    for (const Direction &each : codebook.directions)
        all.append(MemoSubject(each.id));
    for (const Actor &each : codebook.actors)
        all.append(MemoSubject(each.id));
    for (const Letter &each : (*m_small)->letters())
        all.append(MemoSubject(each.id));
    for (const MemoTarget &each : std::as_const(all)) {
        const QString link = memoLink(each, codebook, (*m_small)->letters());
        QVERIFY(link.startsWith(u"[["_s) && link.endsWith(u"]]"_s));
        QCOMPARE(target(link.sliced(2, link.size() - 4)), std::optional(each));
        QCOMPARE(markdownTargets(u"See "_s + link + u"."_s), QStringList{link.sliced(2, link.size() - 4)});
    }
    QCOMPARE(memoLink(MemoSubject(m_small->argument(u"skill"_s)), codebook, {}), u"[[A.SKILL]]"_s);
    QCOMPARE(memoLink(MemoSubject(LetterId(99)), codebook, {}), QString());
}

void TestMemoLinks::anAddressIsReadBack()
{
    for (const MemoTarget &each : {MemoTarget(MemoSubject(TaskId(3))), MemoTarget(MemoSubject(LetterId(2))),
             MemoTarget(MemoSubject()), MemoTarget(MemoPlace{LetterId(2), {11, 37}})})
        QCOMPARE(memoTargetAt(memoAddress(each)), std::optional(each));
    for (const QString &other : {u"https://example.org"_s, u"kodeks:"_s, u"kodeks:coder/1"_s, u"kodeks:task"_s})
        QVERIFY(!memoTargetAt(other));
}

void TestMemoLinks::linksAreShownWhereTheyLeadSomewhere()
{
    const auto address = [](const QString &name) { return name == u"Nowhere" ? QString() : u"kodeks:"_s + name; };
    const auto html = [&](const QString &memo) { return markdownHtml(memo, address).trimmed(); };
    QCOMPARE(html(u"See [[Homes]] *and* [[Meals|the food]]."_s),
        u"<p>See <a href=\"kodeks:Homes\">Homes</a> <em>and</em> <a href=\"kodeks:Meals\">the food</a>.</p>"_s);
    QCOMPARE(html(u"[[Nowhere|there]] [[]] [[a]"_s), u"<p>[[Nowhere|there]] [[]] [[a]</p>"_s);
    QCOMPARE(html(u"[[<b>&]]"_s), u"<p><a href=\"kodeks:%3Cb%3E&amp;\">&lt;b&gt;&amp;</a></p>"_s);
    QCOMPARE(markdownHtml(u"[[Homes]]"_s).trimmed(), u"<p>[[Homes]]</p>"_s);
}

void TestMemoLinks::whatIsCodeIsNoLink()
{
    const QString memo = u"`[[Homes]]`\n\n    [[Meals]]\n\n```\n[[Care]]\n```\n\n- [[Payroll]]"_s;
    QCOMPARE(markdownTargets(memo), QStringList{u"Payroll"_s});
    QVERIFY(!markdownHtml(memo, [](const QString &) { return u"kodeks:x"_s; }).contains(u"Homes</a>"_s));
}

void TestMemoLinks::memosThatLinkHereAreFound()
{
    const CoderId ann = m_small->coder(u"Ann"_s);
    const LetterId second = m_small->letter(u"second.txt"_s);
    m_small->apply(Edits::setMemo(MemoSubject(), ann, u"As [[homes]] has it"_s));
    m_small->apply(Edits::setMemo(m_small->letter(u"first.txt"_s), ann, u"See [[second.txt:11-37]]"_s));
    Passage passage = m_small->passages().constFirst();
    passage.memo = u"Like [[T.HOMES|them]], unlike [[second.txt]]"_s;
    m_small->apply(Edits::changePassage(passage));
    const QString ofPassage = u"Ann: Like [[T.HOMES|them]], unlike [[second.txt]]"_s;
    QCOMPARE(
        linkingTo(MemoSubject(m_small->task(u"Homes"_s))), (QStringList{u"Ann: As [[homes]] has it"_s, ofPassage}));
    QCOMPARE(linkingTo(MemoSubject(second)), (QStringList{ofPassage, u"Ann: See [[second.txt:11-37]]"_s}));
    QCOMPARE(linkingTo(MemoPlace{second, {11, 37}}), QStringList{u"Ann: See [[second.txt:11-37]]"_s});
    QCOMPARE(linkingTo(MemoSubject(m_small->task(u"Meals"_s))), QStringList());
}

void TestMemoLinks::aBlindCoderFindsNoLinkInAnothersMemo()
{
    Passage passage = m_small->passages().constFirst();
    passage.memo = u"[[Homes]]"_s;
    m_small->apply(Edits::changePassage(passage));
    m_small->apply(Edits::setBlind(true));
    (*m_small)->setCurrentCoder(m_small->coder(u"Bo"_s));
    (*m_small)->readAsCoder();
    QVERIFY((*m_small)->viewer().has_value());
    QCOMPARE(linkingTo(MemoSubject(m_small->task(u"Homes"_s))), QStringList());
    (*m_small)->setCurrentCoder(m_small->coder(u"Ann"_s));
    QCOMPARE(linkingTo(MemoSubject(m_small->task(u"Homes"_s))), QStringList{u"Ann: [[Homes]]"_s});
}

KODEKS_TEST(TestMemoLinks)
#include "tst_memolinks.moc"
