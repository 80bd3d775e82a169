// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/panels/lists/historypanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/shell/session/session.h"

#include <QAction>
#include <QProgressDialog>
#include <QPushButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The sample with a letter that was renamed again and again, and the history in view.
class HistoryWindow : public WindowFixture
{
public:
    explicit HistoryWindow(int renamings)
    {
        openSample();
        m_letter = project().letters().first().id;
        for (int i = 0; i < renamings; ++i)
            window().session().apply(Edits::renameLetter(m_letter, u"name %1.txt"_s.arg(i)));
        run(u"go.history"_s);
    }

    [[nodiscard]] QString name() { return project().letter(m_letter)->name; }
    ListTable *table() { return window().findChild<ListTable *>(u"historyTable"_s); }
    QAction *wayBack() { return table()->findChild<QAction *>(u"historyWayBack"_s); }
    void choose(int row) { table()->setCurrentQuietly(table()->model()->index(row, 0)); }
    bool becomes(const QString &wanted)
    {
        return QTest::qWaitFor([&] { return name() == wanted; }, 20000);
    }
    void takeOffer() { window().findChild<QPushButton *>(u"messageOffer"_s)->click(); }

private:
    LetterId m_letter;
};

} // namespace

/// Back and forth in time by the history.
class TestHistoryFeature : public QObject
{
    Q_OBJECT

private slots:
    void allThatCameAfterIsUndoneAndMadeAgain();
    void whatIsUndoneIsRedoneAsFarAsIsWanted();
    void manyStepsAreCountedAndCanBeStopped();
    void whereThereIsNoWayItIsSaid();
};

void TestHistoryFeature::allThatCameAfterIsUndoneAndMadeAgain()
{
    HistoryWindow window(5);
    window.choose(3);
    QCOMPARE(window.wayBack()->text().remove(u'&'), u"Undo all that came after this"_s);
    window.wayBack()->trigger();
    QVERIFY(window.becomes(u"name 1.txt"_s));
    QVERIFY(QTest::qWaitFor([&] { return window.message().startsWith(u"3 step"_s); }));
    window.takeOffer();
    QVERIFY(window.becomes(u"name 4.txt"_s));
}

void TestHistoryFeature::whatIsUndoneIsRedoneAsFarAsIsWanted()
{
    HistoryWindow window(4);
    for (int i = 0; i < 4; ++i)
        window.run(u"edit.undo"_s);
    window.run(u"go.history"_s);
    window.choose(2);
    QCOMPARE(window.wayBack()->text().remove(u'&'), u"Redo as far as this"_s);
    window.wayBack()->trigger();
    QVERIFY(window.becomes(u"name 1.txt"_s));
}

void TestHistoryFeature::manyStepsAreCountedAndCanBeStopped()
{
    HistoryWindow window(40);
    window.choose(39);
    window.wayBack()->trigger();
    auto *progress = window.window().findChild<QProgressDialog *>(u"historyWalk"_s);
    QVERIFY(progress);
    QCOMPARE(progress->maximum(), 39);
    QVERIFY(QTest::qWaitFor([&] { return progress->value() > 3; }));
    progress->cancel();
    QVERIFY(QTest::qWaitFor([&] { return window.message().contains(u"undone"_s); }));
    const QString where = window.name();
    QVERIFY(where != u"name 39.txt" && where != u"name 0.txt");
    window.takeOffer();
    QVERIFY(window.becomes(u"name 39.txt"_s));
}

void TestHistoryFeature::whereThereIsNoWayItIsSaid()
{
    HistoryWindow window(1);
    window.choose(0);
    window.wayBack()->trigger();
    QCOMPARE(window.message(), u"Nothing has been done after this."_s);
    window.choose(window.table()->model()->rowCount() - 1); // the making of the sample
    window.wayBack()->trigger();
    QCOMPARE(window.message(), u"Undo and redo do not reach that far."_s);
    QCOMPARE(window.name(), u"name 0.txt"_s);
}

KODEKS_TEST(TestHistoryFeature)
#include "tst_historyfeature.moc"
