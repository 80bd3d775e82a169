// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/models/letters/changedplace.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Where what is undone or made again leads to: somewhere only if it has one place.
class ChangedPlaceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallProject> m_small;

    std::optional<ChangedPlace> place(const Change &change) const { return placeOf(change, m_small->project()); }
    std::optional<ChangedPlace> afterUndo(const Edit &edit) const
    {
        m_small->apply(edit);
        return place(m_small->project().undo().value());
    }
    Passage first() const { return m_small->passages().constFirst(); }

private slots:
    void init() { m_small = std::make_unique<SmallProject>(); }

    void onePassageIsAPlace()
    {
        Passage changed = first();
        changed.memo = u"Hm"_s;
        const auto there = afterUndo(Edits::changePassage(changed));
        QVERIFY(there);
        QCOMPARE(there->letter, changed.letter);
        QCOMPARE(there->passage, changed.id);
    }

    void aPassageThatIsGoneIsItsLetter()
    {
        const LetterId letter = first().letter;
        const auto there = place(m_small->apply(Edits::removePassages({first().id})));
        QVERIFY(there);
        QCOMPARE(there->letter, letter);
        QVERIFY(!there->passage.isValid());
    }

    void theTwoPartsOfAPassageAreOnePlace()
    {
        const Passage whole = first();
        const auto there = place(m_small->apply(Edits::splitPassage(whole.id, whole.range.start + 1)));
        QVERIFY(there);
        QCOMPARE(there->passage, whole.id);
    }

    void severalPassagesAreNone()
    {
        QList<PassageId> all;
        for (const Passage &passage : m_small->passages())
            all.append(passage.id);
        QVERIFY(all.size() > 1);
        QVERIFY(!place(m_small->apply(Edits::removePassages(all))));
        QVERIFY(!place(m_small->project().undo().value()));
    }

    void aLetterThatComesBackIsAPlace()
    {
        const LetterId letter = m_small->letter(u"first.txt"_s);
        const auto there = afterUndo(Edits::removeLetters({letter}));
        QVERIFY(there);
        QCOMPARE(there->letter, letter);
        QVERIFY(!there->passage.isValid());
        QVERIFY(!place(m_small->project().redo().value()));
    }

    void severalLettersAreNone()
    {
        QVERIFY(!afterUndo(Edits::removeLetters({m_small->letter(u"first.txt"_s), m_small->letter(u"second.txt"_s)})));
    }

    void theProjectIsNoPlace()
    {
        QVERIFY(!afterUndo(Edits::setBlind(true)));
        QVERIFY(!afterUndo(Edits::setLocked(true)));
        QVERIFY(!afterUndo(Edits::addCoder({{}, {}, u"New"_s, {}})));
        QVERIFY(!afterUndo(Edits::setDetails(u"Title"_s, {}, {})));
    }

    /// What others have done comes into sight with it, one passage or many; nobody asked to be led there.
    void whatComesIntoSightIsNoPlace()
    {
        m_small->project().setCurrentCoder(first().coder);
        m_small->project().readAsCoder();
        QVERIFY(!afterUndo(Edits::setBlind(true)));
    }
};

KODEKS_TEST(ChangedPlaceTest)
#include "tst_changedplace.moc"
