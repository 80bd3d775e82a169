// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/charts/heatmap.h"
#include "ui/dialogs/agreementexportdialog.h"
#include "ui/letter/letterview.h"
#include "ui/models/agreement/confusionmodel.h"
#include "ui/panels/agreement/agreementbar.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTabWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The agreement as a place to work, in the window.
class AgreementFeature : public QObject
{
    Q_OBJECT

private slots:
    void theLowerTabsAreEnlargedAndBroughtBack();
    void aConfusionLeadsToItsPlaceInTheLetter();
    void theReportIsWritten_data();
    void theReportIsWritten();
    void theMethodsSentenceIsCopied();
};

namespace {

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20000);
}

bool compare(WindowFixture &fixture)
{
    fixture.openSample();
    fixture.run(u"agreement.compare"_s);
    return waitFor([panel = fixture.window().parts().agreement] { return !panel->isRunning() && panel->report(); });
}

} // namespace

void AgreementFeature::theLowerTabsAreEnlargedAndBroughtBack()
{
    WindowFixture fixture;
    fixture.openSample();
    const QSplitter *desk = fixture.window().parts().desk;
    const QList<int> before = desk->sizes();
    fixture.run(u"view.enlargeTabs"_s);
    QVERIFY2(desk->sizes().at(1) > before.at(1), qPrintable(QString::number(desk->sizes().at(1))));
    QVERIFY(desk->sizes().at(1) > desk->sizes().at(0)
        || desk->sizes().at(0) == desk->widget(0)->minimumSizeHint().height());
    QVERIFY(fixture.letter().isVisible());
    fixture.run(u"view.enlargeTabs"_s);
    QCOMPARE(desk->sizes(), before);
    fixture.run(u"view.tabs"_s);
    fixture.run(u"view.enlargeTabs"_s);
    QVERIFY(fixture.window().parts().tabs->isVisible());
}

void AgreementFeature::aConfusionLeadsToItsPlaceInTheLetter()
{
    WindowFixture fixture;
    QVERIFY(compare(fixture));
    AgreementPanel *panel = fixture.window().parts().agreement;
    panel->showPage(AgreementBar::Confusions);
    auto *map = panel->findChild<HeatMap *>(u"agreementHeatMap"_s);
    const auto *model = qobject_cast<const ConfusionModel *>(map->model());
    const AgreementPlace place = model->cell(map->currentIndex())->places.constFirst();
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Return);
    QTest::keyClick(panel->findChild<ListTable *>(u"agreementCellPlaces"_s), Qt::Key_Return);
    QCOMPARE(fixture.window().letters().letter().id(), place.letter);
    QCOMPARE(fixture.letter().selection(), place.range);
}

void AgreementFeature::theReportIsWritten_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << u"exportPdf"_s << u"agreement.pdf"_s << QByteArray("%PDF");
    QTest::newRow("HTML") << u"exportHtml"_s << u"agreement.html"_s << QByteArray("<!DOCTYPE html");
    QTest::newRow("CSV") << u"exportCsv"_s << u"agreement.csv"_s << QByteArray("component");
    QTest::newRow("JSON") << u"exportJson"_s << u"agreement.json"_s << QByteArray("{");
}

void AgreementFeature::theReportIsWritten()
{
    QFETCH(QString, form);
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    WindowFixture fixture;
    QVERIFY(compare(fixture));
    fixture.run(u"agreement.save"_s);
    auto *dialog = fixture.window().findChild<AgreementExportDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QRadioButton *>(form)->click();
    dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(fixture.file(name));
    dialog->findChild<QPushButton *>(u"exportAccept"_s)->click();
    QVERIFY(waitFor([&] { return fixture.message().contains(name); }));
    QFile file(fixture.file(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.read(40);
    QVERIFY2(bytes.startsWith(start), bytes.constData());
}

void AgreementFeature::theMethodsSentenceIsCopied()
{
    WindowFixture fixture;
    QVERIFY(compare(fixture));
    fixture.run(u"agreement.methods"_s);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"Krippendorff"),
        qPrintable(QGuiApplication::clipboard()->text()));
}

KODEKS_TEST(AgreementFeature)
#include "tst_agreementfeature.moc"
