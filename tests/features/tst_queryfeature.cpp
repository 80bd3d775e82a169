// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/lists/queryline.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/parts/listtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The sample in the window, with a query above its passages.
struct Asking : WindowFixture
{
    Asking() { openSample(); }

    [[nodiscard]] const WindowParts &parts() { return window().parts(); }
    void ask(const QString &query)
    {
        run(u"go.query"_s);
        auto *line = parts().passages->findChild<QueryLine *>(u"queryLine"_s);
        line->setText(query);
        emit line->queryTyped(query);
    }
    [[nodiscard]] QString only(const QWidget *panel, const QString &name)
    {
        const auto *label = panel->findChild<QLabel *>(name);
        return label->isHidden() ? QString() : label->text();
    }
    /// The number that the overview has of a task's passages; -1 without such a row.
    [[nodiscard]] int overviewCount(const QString &task)
    {
        const QAbstractItemModel *rows = parts().overview->findChild<ListTable *>(u"overviewStatements"_s)->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() == task)
                return rows->index(row, 1).data().toInt();
        }
        return -1;
    }
    bool counts()
    {
        return QTest::qWaitFor([this] { return !parts().overview->isCounting(); }, 20'000);
    }
};

} // namespace

/// All of the window follows the query in force, and says so.
class QueryFeature : public QObject
{
    Q_OBJECT

private slots:
    void theOverviewCountsWhatItFindsAndLeadsThere()
    {
        Asking fixture;
        fixture.run(u"go.overview"_s);
        QVERIFY(fixture.counts());
        QVERIFY(fixture.only(fixture.parts().overview, u"overviewOnly"_s).isEmpty());
        const int all = fixture.overviewCount(u"Sykehjem"_s);
        fixture.ask(u"kind:unchanged"_s);
        const auto says = [&] { return fixture.only(fixture.parts().overview, u"overviewOnly"_s); };
        QVERIFY2(says().contains(u"Only: kind:unchanged"_s), qPrintable(says()));
        QVERIFY(QTest::qWaitFor([&] { return fixture.overviewCount(u"Sykehjem"_s) < all; }, 20'000));
        const auto waiting = fixture.parts().overview->findChild<ListTable *>(u"overviewWaiting"_s)->model();
        QCOMPARE(waiting->index(0, 1).data().toInt(), 0); // no letter has become one that is not begun
        emit fixture.parts().overview->findChild<QLabel *>(u"overviewOnly"_s)->linkActivated({});
        QVERIFY(says().isEmpty());
        QCOMPARE(fixture.parts().passages->query(), QString());
        QVERIFY(QTest::qWaitFor([&] { return fixture.overviewCount(u"Sykehjem"_s) == all; }, 20'000));
    }

    void theAgreementIsOfWhatItFinds()
    {
        Asking fixture;
        fixture.ask(u"task:Sykehjem"_s);
        fixture.run(u"agreement.compare"_s);
        AgreementPanel *panel = fixture.parts().agreement;
        const auto compared = [panel] { return !panel->isRunning() && panel->report(); };
        QVERIFY(QTest::qWaitFor(compared, 20'000));
        QCOMPARE(panel->report()->where, u"task:Sykehjem"_s);
        QVERIFY(fixture.only(panel, u"agreementOnly"_s).contains(u"Only: task:Sykehjem"_s));
        QVERIFY(panel->findChild<QLabel *>(u"agreementCaption"_s)->text().contains(u"Only: task:Sykehjem"_s));
        emit panel->findChild<QLabel *>(u"agreementOnly"_s)->linkActivated({});
        QVERIFY(QTest::qWaitFor([&] { return compared() && panel->report()->where.isEmpty(); }, 20'000));
        QVERIFY(fixture.only(panel, u"agreementOnly"_s).isEmpty());
    }

    void aQueryThatCannotBeComparedSaysWhy()
    {
        Asking fixture;
        fixture.ask(u"coder:\"Coder A\""_s);
        fixture.run(u"agreement.compare"_s);
        AgreementPanel *panel = fixture.parts().agreement;
        QVERIFY(QTest::qWaitFor([panel] { return !panel->isRunning(); }, 20'000));
        QVERIFY(!panel->report());
        const auto *state = panel->findChild<QLabel *>(u"emptyState"_s);
        QVERIFY2(state->text().contains(u"Leave coders out"_s), qPrintable(state->text()));
    }

    void theFilterOfWhatIsConcludedIsTheSame()
    {
        Asking fixture;
        fixture.ask(u"kind:transfer"_s);
        fixture.run(u"conclude.show"_s);
        ConcludePanel *panel = fixture.parts().conclude;
        auto *line = panel->findChild<QueryLine *>(u"concludeQuery"_s);
        QCOMPARE(line->text(), u"kind:transfer"_s);
        QVERIFY(QTest::qWaitFor([&] { return panel->caption().contains(u"Filter: kind:transfer"_s); }, 20'000));
        line->setText(u"kind:unchanged"_s);
        emit line->queryTyped(line->text());
        QCOMPARE(fixture.parts().passages->query(), u"kind:unchanged"_s);
    }

    void anExportOffersIt_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::newRow("taken") << true;
        QTest::newRow("left") << false;
    }

    void anExportOffersIt()
    {
        QFETCH(bool, taken);
        Asking fixture;
        fixture.ask(u"task:Sykehjem kind:unchanged"_s);
        fixture.run(u"project.export"_s);
        auto *dialog = fixture.window().findChild<ExportDialog *>();
        QVERIFY(dialog);
        auto *only = dialog->findChild<QCheckBox *>(u"exportOnly"_s);
        QCOMPARE(only->text(), u"Only: task:Sykehjem kind:unchanged"_s);
        only->setChecked(taken);
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(fixture.file(u"out.csv"_s));
        dialog->accept();
        QVERIFY(QTest::qWaitFor([&] { return fixture.message().contains(u"exported"_s); }, 20'000));
        QCOMPARE(fixture.message().contains(u"Only: task:Sykehjem kind:unchanged."_s), taken);
        const qsizetype rows = bytesOf(fixture.file(u"out.csv"_s)).count("\r\n") - 1;
        QVERIFY(taken ? rows < 50 : rows >= 239);
    }

    void aWholeProjectIsOfAllPassages()
    {
        Asking fixture;
        fixture.ask(u"task:Sykehjem"_s);
        fixture.run(u"project.export"_s);
        auto *dialog = fixture.window().findChild<ExportDialog *>();
        QVERIFY(!dialog->options().where.isEmpty());
        dialog->setChoice(exportForm(PassageExport::Form::Qdpx).name);
        QVERIFY(dialog->options().where.isEmpty());
        QVERIFY(!dialog->findChild<QCheckBox *>(u"exportOnly"_s)->isEnabled());
    }

    void theSummaryBeginsWithIt()
    {
        Asking fixture;
        fixture.ask(u"task:Sykehjem"_s);
        fixture.run(u"project.exportSummary"_s);
        const auto *where = fixture.window().findChild<QLineEdit *>(u"summaryWhere"_s);
        QVERIFY(where);
        QCOMPARE(where->text(), u"task:Sykehjem"_s);
    }

    void itEndsWithTheProject()
    {
        Asking fixture;
        fixture.ask(u"task:Sykehjem"_s);
        fixture.run(u"project.close"_s);
        QVERIFY(fixture.only(fixture.parts().agreement, u"agreementOnly"_s).isEmpty());
        QVERIFY(fixture.parts().passages->query().isEmpty());
    }

    void looksCalm_data() { addSchemes(); }

    void looksCalm()
    {
        Asking fixture;
        applyScheme(&fixture.window());
        fixture.window().resize(1280, 800);
        fixture.ask(u"to:bydel not argument:-"_s);
        fixture.run(u"agreement.compare"_s);
        QVERIFY(QTest::qWaitFor([panel = fixture.parts().agreement] { return !panel->isRunning(); }, 20'000));
        fixture.run(u"go.overview"_s);
        QVERIFY(fixture.counts());
        QCoreApplication::sendPostedEvents();
        saveScreenshot(&fixture.window(), u"query-in-force"_s);
    }
};

KODEKS_TEST(QueryFeature)
#include "tst_queryfeature.moc"
