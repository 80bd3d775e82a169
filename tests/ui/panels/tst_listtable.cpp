// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/listtable.h"

#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// A table of rows gone through with the keyboard, over rows that mean nothing.
class ListTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(6, 2);
        m_table = std::make_unique<ListTable>();
        m_table->setModel(m_model.get());
    }

    void keysTellWhatIsWanted_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("told");
        QTest::newRow("Enter") << int(Qt::Key_Return) << int(Qt::NoModifier) << u"activated 2"_s;
        QTest::newRow("Enter of the keypad") << int(Qt::Key_Enter) << int(Qt::KeypadModifier) << u"activated 2"_s;
        QTest::newRow("Ctrl+Enter is the window's") << int(Qt::Key_Return) << int(Qt::ControlModifier) << QString();
        QTest::newRow("Delete") << int(Qt::Key_Delete) << int(Qt::NoModifier) << u"remove"_s;
        QTest::newRow("Shift+Delete") << int(Qt::Key_Delete) << int(Qt::ShiftModifier) << QString();
        QTest::newRow("copying") << int(Qt::Key_C) << int(Qt::ControlModifier) << u"copy"_s;
        QTest::newRow("a letter") << int(Qt::Key_X) << int(Qt::NoModifier) << QString();
    }

    void keysTellWhatIsWanted()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        m_table->setCurrentQuietly(m_model->index(2, 0));
        QStringList told;
        connect(m_table.get(), &ListTable::rowActivated, this,
            [&told](const QModelIndex &index) { told.append(u"activated %1"_s.arg(index.row())); });
        connect(m_table.get(), &ListTable::removePressed, this, [&told] { told.append(u"remove"_s); });
        connect(m_table.get(), &ListTable::copyPressed, this, [&told] { told.append(u"copy"_s); });
        QTest::keyClick(m_table.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTEST(told.join(u'|'), "told");
    }

    void enterWithoutARowTellsNothing()
    {
        QSignalSpy activated(m_table.get(), &ListTable::rowActivated);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 0);
    }

    void selectedRowsAreCountedOnceFromAbove()
    {
        auto *selection = m_table->selectionModel();
        for (const int row : {4, 1, 2})
            selection->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection->select(m_model->index(2, 1), QItemSelectionModel::Select);
        QCOMPARE(m_table->selectedRowNumbers(), (QList<int>{1, 2, 4}));
        QCOMPARE(ListTable().selectedRowNumbers(), QList<int>());
    }

    void aRowMadeCurrentAmongSelectedOnesLeavesThemSelected_data()
    {
        QTest::addColumn<int>("row"); // -1: none
        QTest::addColumn<QList<int>>("selected");
        QTest::newRow("one of them") << 3 << QList<int>{1, 3};
        QTest::newRow("another") << 4 << QList<int>{4};
        QTest::newRow("none") << -1 << QList<int>{};
    }

    void aRowMadeCurrentAmongSelectedOnesLeavesThemSelected()
    {
        QFETCH(const int, row);
        for (const int one : {1, 3}) {
            m_table->selectionModel()->select(
                m_model->index(one, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        m_table->setCurrentQuietly(row < 0 ? QModelIndex() : m_model->index(row, 0));
        QTEST(m_table->selectedRowNumbers(), "selected");
        QCOMPARE(m_table->currentIndex().row(), row);
    }

    void aMovedSelectionIsTold()
    {
        QSignalSpy moved(m_table.get(), &ListTable::selectionMoved);
        m_table->setCurrentQuietly(m_model->index(1, 0));
        QCOMPARE(moved.size(), 1);
        m_table->setCurrentQuietly(m_model->index(1, 1));
        QCOMPARE(moved.size(), 1); // the same row
    }

    void theMovementIsToldOnceItRests()
    {
        m_table->show();
        m_table->activateWindow();
        m_table->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        QSignalSpy shown(m_table.get(), &ListTable::rowShown);
        m_table->setCurrentQuietly(m_model->index(0, 0));
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(shown.size(), 0);
        QVERIFY(QTest::qWaitFor([&] { return !shown.isEmpty(); }));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toModelIndex().row(), 2);
    }

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<ListTable> m_table;
};

KODEKS_TEST(ListTableTest)
#include "tst_listtable.moc"
