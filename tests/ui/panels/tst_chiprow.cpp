// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/chiprow.h"

#include "tests/support/testmain.h"
#include "ui/panels/parts/chip.h"

#include <QMenu>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Codebook book()
{
    Codebook made;
    made.arguments = {{ArgumentId(1), {}, u"nearness"_s, Argument::Kind::Argument, 0},
        {ArgumentId(2), {}, u"R&D"_s, Argument::Kind::Argument, 1},
        {ArgumentId(3), {}, u"skill"_s, Argument::Kind::Argument, 2}};
    made.arguments[0].text.definition = u"Close by"_s;
    return made;
}

} // namespace

class ChipRowTest : public QObject
{
    Q_OBJECT

private:
    static QStringList chips(const ChipRow &row)
    {
        QStringList texts;
        for (const Chip *chip : row.findChildren<Chip *>(Qt::FindDirectChildrenOnly)) {
            if (chip->objectName() != u"addArgument")
                texts.append(chip->text());
        }
        return texts;
    }
    static QStringList menu(const ChipRow &row)
    {
        QStringList texts;
        for (const QAction *action : row.findChild<QMenu *>(u"argumentMenu"_s)->actions())
            texts.append(action->text());
        return texts;
    }

private slots:
    void chipsAndMenuShareTheArguments()
    {
        ChipRow row(ChipRow::Adding::Menu);
        row.setArguments({ArgumentId(3), ArgumentId(1), ArgumentId(99)}, book());
        QCOMPARE(chips(row), (QStringList{u"skill"_s, u"nearness"_s}));
        QCOMPARE(menu(row), QStringList{u"R&&D"_s});
        QCOMPARE(row.findChild<Chip *>(u"argument-1"_s)->toolTip(), u"Close by"_s);
        QCOMPARE(row.findChild<Chip *>(u"argument-1"_s)->accessibleName(), u"Remove nearness"_s);
    }

    void aClickAsksToTakeAway()
    {
        ChipRow row(ChipRow::Adding::Menu);
        row.setArguments({ArgumentId(3), ArgumentId(1)}, book());
        QSignalSpy removed(&row, &ChipRow::removeRequested);
        row.findChild<Chip *>(u"argument-1"_s)->click();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().value<ArgumentId>(), ArgumentId(1));
        QCOMPARE(chips(row).size(), 2); // who owns the passage decides
    }

    void theMenuAsksToAdd()
    {
        ChipRow row(ChipRow::Adding::Menu);
        row.setArguments({}, book());
        QSignalSpy added(&row, &ChipRow::addRequested);
        row.findChild<QMenu *>(u"argumentMenu"_s)->actions().at(1)->trigger();
        QCOMPARE(added.first().first().value<ArgumentId>(), ArgumentId(2));
    }

    void nothingIsLeftToAddWhereAllAreGiven()
    {
        ChipRow row(ChipRow::Adding::Menu);
        const auto *add = row.findChild<Chip *>(u"addArgument"_s);
        row.setArguments({ArgumentId(1), ArgumentId(2), ArgumentId(3)}, book());
        QVERIFY(!add->isEnabled());
        row.setArguments({ArgumentId(1)}, book());
        QVERIFY(add->isEnabled());
        QCOMPARE(chips(row), QStringList{u"nearness"_s});
    }

    void aRowThatIsOnlyShownHasNoPlus()
    {
        ChipRow row(ChipRow::Adding::None);
        row.setArguments({ArgumentId(1)}, book());
        QVERIFY(!row.findChild<Chip *>(u"addArgument"_s));
        QCOMPARE(chips(row), QStringList{u"nearness"_s});
    }

    void aNarrowRowIsHigher()
    {
        ChipRow row(ChipRow::Adding::Menu);
        row.setArguments({ArgumentId(1), ArgumentId(2), ArgumentId(3)}, book());
        QVERIFY(row.heightForWidth(40) > row.heightForWidth(1000));
    }

    void aChipIsClickedByTheKeysOfItsKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("clicks");
        QTest::newRow("Enter") << int(Chip::Kind::Button) << int(Qt::Key_Return) << true;
        QTest::newRow("Enter on a choice") << int(Chip::Kind::Choice) << int(Qt::Key_Enter) << true;
        QTest::newRow("Delete takes away") << int(Chip::Kind::Removable) << int(Qt::Key_Delete) << true;
        QTest::newRow("Backspace takes away") << int(Chip::Kind::Removable) << int(Qt::Key_Backspace) << true;
        QTest::newRow("Delete on a choice") << int(Chip::Kind::Choice) << int(Qt::Key_Delete) << false;
        QTest::newRow("a letter") << int(Chip::Kind::Removable) << int(Qt::Key_A) << false;
    }

    void aChipIsClickedByTheKeysOfItsKind()
    {
        QFETCH(const int, kind);
        QFETCH(const int, key);
        Chip chip(Chip::Kind(kind), u"chip"_s);
        QSignalSpy clicked(&chip, &Chip::clicked);
        QTest::keyClick(&chip, Qt::Key(key));
        QTEST(clicked.size() == 1, "clicks");
    }

    void aRemovableChipHasRoomForItsCross()
    {
        const Chip plain(Chip::Kind::Button, u"chip"_s);
        Chip removable(Chip::Kind::Removable, u"chip"_s);
        QVERIFY(removable.sizeHint().width() > plain.sizeHint().width());
        removable.setEnabled(false);
        QCOMPARE(removable.sizeHint(), plain.sizeHint());
        QVERIFY(Chip(Chip::Kind::Button, u"x"_s.repeated(500)).minimumSizeHint().width() < 100);
    }
};

KODEKS_TEST(ChipRowTest)
#include "tst_chiprow.moc"
