// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/charts/heatmap.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/panels/conclude/concludeview.h"
#include "ui/panels/lists/queryline.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/concludecontroller.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTabWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The sample with what is concluded from it in the window.
struct Concluding : WindowFixture
{
    Concluding()
    {
        openSample();
        run(u"conclude.show"_s);
        count();
    }

    [[nodiscard]] ConcludePanel &panel() { return *window().parts().conclude; }
    void count()
    {
        if (!QTest::qWaitFor([this] { return !panel().isCounting(); }))
            qFatal("the counting does not end");
    }

    template <typename T = QWidget>
    T *part(const QString &name)
    {
        return panel().findChild<T *>(name);
    }

    void choose(const QString &box, const QString &item)
    {
        auto *choice = part<QComboBox>(box);
        choice->setCurrentIndex(choice->findText(item));
        count();
    }

    [[nodiscard]] HeatMap *matrix() { return part<HeatMap>(u"concludeMatrix"_s); }
    [[nodiscard]] QString caption() { return part<QLabel>(u"concludeCaption"_s)->text(); }
    [[nodiscard]] ListTable *quotes() { return part<ListTable>(u"concludeQuotes"_s); }
    [[nodiscard]] QByteArray exported(const QString &name)
    {
        window().conclude().exportTo(file(name));
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
};

} // namespace

class ConcludeFeature : public QObject
{
    Q_OBJECT

private slots:
    void aNumberLeadsToItsQuotesAndBack();
    void unitFilterAndCodersAreOneForAll();
    void itFollowsTheProject();
    void itTakesTheLettersPlaceAndGivesItBack();
    void figuresLeaveAsTablesAndPictures();
};

void ConcludeFeature::aNumberLeadsToItsQuotesAndBack()
{
    Concluding fixture;
    QVERIFY(fixture.matrix()->hasFocus());
    fixture.type(u"<Down><Right>"_s);
    const QModelIndex cell = fixture.matrix()->currentIndex();
    const int letters = cell.data().toInt();
    QVERIFY(letters > 0);
    fixture.type(u"<Enter>"_s);
    fixture.count();
    QVERIFY(fixture.quotes()->hasFocus());
    QSet<QString> quoted;
    for (int row = 0; row < fixture.quotes()->model()->rowCount(); ++row)
        quoted.insert(fixture.quotes()->model()->index(row, 0).data().toString());
    QCOMPARE(quoted.size(), letters);
    fixture.type(u"<Enter>"_s);
    QVERIFY(fixture.panel().isHidden());
    QVERIFY(fixture.letter().hasFocus());
    QVERIFY(fixture.window().letters().currentPassage().isValid());
    fixture.type(u"<Escape>"_s);
    QVERIFY(!fixture.panel().isHidden());
    QVERIFY(fixture.quotes()->hasFocus());
    fixture.type(u"<Escape>"_s);
    QVERIFY(fixture.matrix()->hasFocus());
    QCOMPARE(fixture.matrix()->currentIndex(), cell);
    fixture.type(u"<Escape><Escape>"_s);
    QVERIFY(fixture.letter().hasFocus());
}

void ConcludeFeature::unitFilterAndCodersAreOneForAll()
{
    Concluding fixture;
    const auto all = [&] { return fixture.matrix()->model()->index(0, 0).data().toInt(); };
    QCOMPARE(all(), 5);
    QVERIFY(fixture.caption().contains(u"Unit: letters"_s));
    QVERIFY(fixture.caption().contains(u"5 of 5 letters"_s));
    QVERIFY(fixture.caption().contains(u"Totals are not sums"_s));
    fixture.choose(u"concludeUnit"_s, u"Passages"_s);
    QCOMPARE(all(), 239);
    fixture.choose(u"concludeCoders"_s, u"Coder B"_s);
    QCOMPARE(all(), fixture.project().passageCount({}, fixture.project().findCoder(u"Coder B"_s)->id));
    auto *line = fixture.part<QueryLine>(u"concludeQuery"_s);
    line->setText(u"letter:velferdsetaten.txt"_s);
    emit line->queryTyped(line->text());
    fixture.count();
    QVERIFY(QTest::qWaitFor([&] { return fixture.caption().contains(u"Filter: letter:velferdsetaten.txt"_s); }));
    fixture.count();
    QVERIFY(fixture.caption().contains(u"1 of 5 letters have such passages, 4 are left out"_s));
}

void ConcludeFeature::itFollowsTheProject()
{
    Concluding fixture;
    fixture.choose(u"concludeUnit"_s, u"Passages"_s);
    Project &project = fixture.project();
    Passage passage;
    passage.letter = project.letters().constFirst().id;
    passage.coder = project.currentCoder();
    passage.range = {3, 40};
    QVERIFY(project.apply(Edits::addPassage(passage)));
    QVERIFY(QTest::qWaitFor([&] { return fixture.matrix()->model()->index(0, 0).data().toInt() == 240; }));
}

void ConcludeFeature::itTakesTheLettersPlaceAndGivesItBack()
{
    Concluding fixture;
    const WindowParts &parts = fixture.window().parts();
    QVERIFY(parts.letterArea->isHidden());
    QVERIFY(parts.tabs->isHidden());
    QVERIFY(parts.rightArea->isHidden());
    fixture.run(u"go.overview"_s);
    QVERIFY(fixture.panel().isHidden());
    QVERIFY(!parts.overview->isHidden());
    fixture.run(u"conclude.matrices"_s);
    QVERIFY(parts.overview->isHidden());
    fixture.run(u"go.letter"_s);
    QVERIFY(fixture.panel().isHidden());
    QVERIFY(!parts.tabs->isHidden());
    QVERIFY(!parts.rightArea->isHidden());
    fixture.run(u"conclude.query"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"concludeQuery"_s);
}

void ConcludeFeature::figuresLeaveAsTablesAndPictures()
{
    Concluding fixture;
    const CsvRows rows = csvRows(fixture.exported(u"m.csv"_s));
    QCOMPARE(rows.size(), fixture.matrix()->model()->rowCount());
    QCOMPARE(rows.at(0).value(u"Task by Direction"_s), u"All"_s);
    QCOMPARE(rows.at(0).value(u"All"_s), u"5"_s);
    const QJsonObject json = QJsonDocument::fromJson(fixture.exported(u"m.json"_s)).object();
    QCOMPARE(json.value(u"unit"_s).toString(), u"letter"_s);
    QVERIFY(!json.value(u"cells"_s).toArray().isEmpty());
    QVERIFY(fixture.exported(u"m.xlsx"_s).startsWith("PK"));
    QVERIFY(!QImage::fromData(fixture.exported(u"m.png"_s)).isNull());
    QVERIFY(fixture.exported(u"m.svg"_s).contains("Totals are not sums"));
    QVERIFY(fixture.exported(u"m.pdf"_s).startsWith("%PDF"));
    fixture.window().conclude().exportTo(fixture.file(u"m.doc"_s));
    QVERIFY(fixture.message().contains(u".csv, .xlsx or .json"_s));
}

KODEKS_TEST(ConcludeFeature)
#include "tst_concludefeature.moc"
