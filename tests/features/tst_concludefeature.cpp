// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/consultation/consultation.h"
#include "core/project/analysing/keptfloworder.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/charts/campchart.h"
#include "ui/charts/flowchart.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/heatmultiples.h"
#include "ui/dialogs/consultation/decisionsdialog.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/models/conclude/quotesmodel.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/panels/conclude/concludeview.h"
#include "ui/panels/lists/queryline.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/panels/reading/readingpanel.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/concludecontroller.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
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
    void readingACodeAndItTakeTurns();
    void figuresLeaveAsTablesAndPictures();
    void branchesOpenAndCloseByKeyboard();
    void conflictsAndTiesLeadToTheirQuotes();
    void theFlowIsWalkedByKeyboard();
    void theOrderOfTheFlowIsKeptInTheProjectAndUndone();
    void aMatrixIsDividedIntoSmallOnes();
    void aFlowIsDividedAndShownAsATable();
    void campsAreAGraphToo();
    void campaignsShowFirstWhatVariantsAdd();
    void aCampaignIsCodedAsOneInOneStep();
    void campaignsCountOnceInAllViews();
    void roundsOfAConsultationAreCompared();
    void whatASenderAnswersIsSetInTheGrid();
    void contradictionsAreDecidedFromThePositions();
    void blindCodersSeeNothingEarly();
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
    const auto headOf = [&fixture](int row) {
        return fixture.quotes()->model()->index(row, 0).data(QuotesModel::HeadRole).toString().split(u" · "_s);
    };
    QSet<QString> quoted;
    for (int row = 0; row < fixture.quotes()->model()->rowCount(); ++row)
        quoted.insert(headOf(row).value(0));
    QCOMPARE(quoted.size(), letters);
    const CodedStatement &first = static_cast<QuotesModel *>(fixture.quotes()->model())->at(0);
    QCOMPARE(headOf(0).value(1), fixture.project().coder(first.coder)->name);
    QCOMPARE(headOf(0).value(2), fixture.project().codebook().task(first.task)->name);
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

void ConcludeFeature::readingACodeAndItTakeTurns()
{
    Concluding fixture;
    const WindowParts &parts = fixture.window().parts();
    parts.codebook->showTask(fixture.project().codebook().findTask(u"Sykehjem"_s)->id);
    fixture.run(u"codebook.read"_s);
    QVERIFY(!parts.reading->isHidden());
    QVERIFY(fixture.panel().isHidden());
    QVERIFY(!parts.rightArea->isHidden());
    fixture.run(u"conclude.show"_s);
    QVERIFY(parts.reading->isHidden());
    QVERIFY(!fixture.panel().isHidden());
    fixture.run(u"go.letter"_s);
    QVERIFY(fixture.panel().isHidden());
    QVERIFY(parts.letter->isVisible());
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

void ConcludeFeature::branchesOpenAndCloseByKeyboard()
{
    Concluding fixture;
    const auto rows = [&] { return fixture.matrix()->model()->rowCount(); };
    const int open = rows();
    fixture.type(u"<Down><Down>-"_s); // from a task to the group it stands in
    QVERIFY(rows() < open);
    QCOMPARE(fixture.matrix()->currentIndex().row(), 1);
    const int closed = rows();
    fixture.type(u"-"_s);
    QCOMPARE(rows(), closed);
    fixture.type(u"+"_s);
    QCOMPARE(rows(), open);
}

void ConcludeFeature::conflictsAndTiesLeadToTheirQuotes()
{
    Concluding fixture;
    for (const auto &[action, map] : QList<std::pair<QString, QString>>{
             {u"conclude.positions"_s, u"concludePositions"_s}, {u"conclude.camps"_s, u"concludeCamps"_s}}) {
        fixture.run(action);
        fixture.count();
        QVERIFY(fixture.caption().contains(u"Unit: senders"_s));
        auto *grid = fixture.part<HeatMap>(map);
        QVERIFY(grid->hasFocus());
        grid->setCurrentIndex(grid->model()->index(1, 1));
        while (grid->currentIndex().data().toString().isEmpty())
            fixture.type(u"<Right>"_s);
        const QModelIndex cell = grid->currentIndex();
        fixture.type(u"<Enter>"_s);
        fixture.count();
        QVERIFY(fixture.quotes()->hasFocus());
        QVERIFY(fixture.quotes()->model()->rowCount() > 0);
        fixture.type(u"<Escape>"_s);
        QVERIFY(grid->hasFocus());
        QCOMPARE(grid->currentIndex(), cell);
    }
    fixture.choose(u"concludeCampsWhat"_s, u"Dispute per task"_s);
    auto *disputes = fixture.part<HeatMap>(u"concludeCamps"_s)->model();
    QCOMPARE(disputes->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Dispute"_s);
    fixture.run(u"conclude.positions"_s);
    fixture.choose(u"concludeAgainst"_s, u"Questions"_s);
    QVERIFY(fixture.caption().contains(u"● answered"_s));
}

void ConcludeFeature::theFlowIsWalkedByKeyboard()
{
    Concluding fixture;
    fixture.run(u"conclude.flow"_s);
    fixture.count();
    auto *chart = fixture.part<FlowChart>(u"concludeFlow"_s);
    QVERIFY(chart->hasFocus());
    const auto told = [&] { return fixture.part<QLabel>(u"concludeFlowSentence"_s)->text(); };
    QVERIFY(QTest::qWaitFor([&] { return !chart->data().isEmpty(); }));
    fixture.type(u"<Up>"_s);
    QCOMPARE(chart->place().of, FlowPlace::Of::From);
    QVERIFY(told().startsWith(u"From "_s));
    fixture.type(u"<Right>"_s);
    QCOMPARE(chart->place().of, FlowPlace::Of::Band);
    QVERIFY(told().contains(u" → "_s));
    QCOMPARE(chart->accessibleDescription(), told());
    const qsizetype band = chart->place().band;
    fixture.type(u"<Enter>"_s);
    fixture.count();
    QVERIFY(fixture.quotes()->hasFocus());
    QVERIFY(fixture.quotes()->model()->rowCount() >= chart->data().flow.bands.at(band).count);
    fixture.type(u"<Escape><Right>"_s);
    QCOMPARE(chart->place().of, FlowPlace::Of::To);
    fixture.type(u"<Left><Left>"_s);
    QCOMPARE(chart->place().of, FlowPlace::Of::From);
    const FlowOrder before = chart->data().order;
    QTest::keyClick(chart, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE_NE(chart->data().order, before);
    const FlowOrder moved = chart->data().order;
    auto *unchanged = fixture.part<QCheckBox>(u"concludeUnchanged"_s);
    unchanged->setChecked(false);
    fixture.count();
    QVERIFY(!chart->data().order.from.contains(TransferFlow::unchanged));
    unchanged->setChecked(true);
    fixture.count();
    QCOMPARE(chart->data().order.from.first(2), moved.from.first(2)); // kept
    const QByteArray svg = fixture.exported(u"f.svg"_s);
    QCOMPARE(svg, fixture.exported(u"g.svg"_s));
    QVERIFY(svg.contains("The width of a band"));
}

void ConcludeFeature::theOrderOfTheFlowIsKeptInTheProjectAndUndone()
{
    Concluding fixture;
    fixture.run(u"conclude.flow"_s);
    fixture.count();
    auto *chart = fixture.part<FlowChart>(u"concludeFlow"_s);
    const auto kept = [&] { return *keptFlowOrder(fixture.project()); };
    const FlowOrder before = chart->data().order;
    fixture.type(u"<Home>"_s);
    QTest::keyClick(chart, Qt::Key_Down, Qt::AltModifier);
    FlowOrder moved = before;
    moved.from.swapItemsAt(0, 1);
    QCOMPARE(chart->data().order, moved);
    QCOMPARE(kept(), moved);
    fixture.count();
    QCOMPARE(chart->data().order, moved);
    fixture.run(u"edit.undo"_s);
    fixture.count();
    QVERIFY(kept().isEmpty());
    QCOMPARE(chart->data().order, before);
    fixture.run(u"edit.redo"_s);
    fixture.count();
    QCOMPARE(chart->data().order, moved);
    fixture.part<QPushButton>(u"concludeArrange"_s)->click();
    fixture.count();
    QCOMPARE(chart->data().order, before);
    QCOMPARE(kept(), before);
}

void ConcludeFeature::aMatrixIsDividedIntoSmallOnes()
{
    Concluding fixture;
    fixture.choose(u"concludeBy"_s, u"Coder"_s);
    auto *small = fixture.part<HeatMultiples>(u"concludeMultiples"_s);
    QVERIFY(small->hasFocus());
    QVERIFY(fixture.caption().contains(u"one scale"_s));
    fixture.type(u"<Home>"_s);
    const auto told = [&] { return fixture.part<QLabel>(u"concludeCell"_s)->text(); };
    QVERIFY(told().startsWith(u"Coder A · All: "_s));
    fixture.type(u"<PageDown>"_s);
    QVERIFY(told().startsWith(u"Coder B · All: "_s));
    fixture.choose(u"concludeUnit"_s, u"Passages"_s);
    fixture.type(u"<Home><Enter>"_s);
    fixture.count();
    QVERIFY(fixture.quotes()->hasFocus());
    const auto coder = fixture.project().findCoder(u"Coder A"_s)->id;
    QCOMPARE(fixture.quotes()->model()->rowCount(), int(fixture.project().passageCount({}, coder)));
    fixture.type(u"<Escape>"_s);
    QVERIFY(small->hasFocus());
    const CsvRows rows = csvRows(fixture.exported(u"d.csv"_s));
    QCOMPARE(rows.at(0).value(u"Coder"_s), u"Coder A"_s);
    QCOMPARE(rows.size() % 2, 0);
    const QJsonObject json = QJsonDocument::fromJson(fixture.exported(u"d.json"_s)).object();
    QCOMPARE(json.value(u"by"_s).toString(), u"coder"_s);
    QCOMPARE(json.value(u"parts"_s).toArray().size(), 2);
    QVERIFY(!QImage::fromData(fixture.exported(u"d.png"_s)).isNull());
    fixture.choose(u"concludeBy"_s, u"nothing"_s);
    QVERIFY(fixture.matrix()->hasFocus());
}

void ConcludeFeature::aFlowIsDividedAndShownAsATable()
{
    Concluding fixture;
    fixture.run(u"conclude.flow"_s);
    fixture.choose(u"concludeFlowBy"_s, u"Task"_s);
    auto *chart = fixture.part<FlowChart>(u"concludeFlow"_s);
    QVERIFY(chart->flows().size() > 5);
    fixture.type(u"<Home><PageDown><Right>"_s);
    const auto told = [&] { return fixture.part<QLabel>(u"concludeFlowSentence"_s)->text(); };
    QVERIFY(told().startsWith(chart->flows().at(1).title + u" · "_s));
    fixture.type(u"<Enter>"_s);
    fixture.count();
    QVERIFY(fixture.quotes()->model()->rowCount() >= chart->data().flow.bands.at(chart->place().band).count);
    fixture.type(u"<Escape>"_s);
    fixture.part<QCheckBox>(u"concludeFlowAsTable"_s)->setChecked(true);
    auto *table = fixture.part<ListTable>(u"concludeFlowTable"_s);
    qsizetype bands = 0;
    for (const FlowData &flow : chart->flows())
        bands += flow.flow.bands.size();
    QCOMPARE(table->model()->rowCount(), int(bands));
    QCOMPARE(csvRows(fixture.exported(u"f.csv"_s)).size(), bands);
    QVERIFY(fixture.exported(u"f.svg"_s).contains("one scale"));
}

void ConcludeFeature::campsAreAGraphToo()
{
    Concluding fixture;
    fixture.run(u"conclude.camps"_s);
    fixture.choose(u"concludeCampsWhat"_s, u"… as a graph"_s);
    auto *graph = fixture.part<CampChart>(u"concludeGraph"_s);
    QVERIFY(graph->hasFocus());
    QCOMPARE(graph->graph().nodes.size(), 5);
    fixture.type(u"<Home><Right>"_s);
    const auto told = [&] { return fixture.part<QLabel>(u"concludeCampsCell"_s)->text(); };
    QVERIFY(told().contains(u" – "_s));
    fixture.type(u"<Enter>"_s);
    fixture.count();
    QVERIFY(fixture.quotes()->hasFocus());
    QVERIFY(fixture.quotes()->model()->rowCount() > 0);
    fixture.type(u"<Escape>"_s);
    QVERIFY(graph->hasFocus());
    const QByteArray graphml = fixture.exported(u"camps.graphml"_s);
    QVERIFY(graphml.contains("http://graphml.graphdrawing.org/xmlns"));
    QCOMPARE(csvRows(fixture.exported(u"camps.csv"_s)).size(), graphml.count("<edge "));
    QVERIFY(fixture.exported(u"camps.svg"_s).contains("Kamada"));
    fixture.run(u"conclude.flow"_s);
    fixture.count();
    fixture.window().conclude().exportTo(fixture.file(u"flow.graphml"_s));
    QVERIFY(fixture.message().contains(u".csv, .xlsx or .json"_s));
}

void ConcludeFeature::campaignsShowFirstWhatVariantsAdd()
{
    Concluding fixture;
    const QString common
        = u"Vi krever at oppgaven blir liggende i bydelene, fordi bydelene kjenner innbyggerne sine og "
          "kan se tjenestene i sammenheng. Nærhet gir bedre tjenester, og det er bydelene som har "
          "ansvaret i dag."_s;
    for (const auto &[name, text] : QList<std::pair<QString, QString>>{{u"en.txt"_s, common},
             {u"to.txt"_s, common + u"\n\nHos oss er ventetiden allerede halvert."_s}, {u"tre.txt"_s, common}})
        QVERIFY(fixture.project().apply(Edits::addLetters({textLetter(name, text)})));
    fixture.run(u"conclude.campaigns"_s);
    fixture.count();
    auto *groups = fixture.part<ListTable>(u"concludeCampaigns"_s);
    QVERIFY(QTest::qWaitFor([&] { return groups->model()->rowCount() == 1; }));
    QVERIFY(groups->hasFocus());
    auto *variants = fixture.part<ListTable>(u"concludeVariants"_s);
    QCOMPARE(variants->model()->rowCount(), 1);
    QVERIFY(variants->model()->index(0, 1).data().toString().contains(u"ventetiden"_s));
    fixture.type(u"<Enter>"_s);
    QVERIFY(variants->hasFocus());
    fixture.type(u"<Enter>"_s);
    QCOMPARE(fixture.window().letters().letter().id(), fixture.project().findLetter(u"to.txt"_s)->id);
    fixture.type(u"<Escape>"_s);
    QVERIFY(variants->hasFocus());
    fixture.type(u"<Escape>"_s);
    QVERIFY(groups->hasFocus());
}

void ConcludeFeature::aCampaignIsCodedAsOneInOneStep()
{
    Concluding fixture;
    Project &project = fixture.project();
    const QString common
        = u"Vi krever at oppgaven blir liggende i bydelene, fordi bydelene kjenner innbyggerne sine og "
          "kan se tjenestene i sammenheng. Nærhet gir bedre tjenester, og det er bydelene som har "
          "ansvaret i dag."_s;
    for (const auto &[name, text] : QList<std::pair<QString, QString>>{{u"en.txt"_s, common},
             {u"to.txt"_s, u"Hos oss er ventetiden allerede halvert.\n\n"_s + common}, {u"tre.txt"_s, common}})
        QVERIFY(project.apply(Edits::addLetters({textLetter(name, text)})));
    Passage passage;
    passage.letter = project.findLetter(u"en.txt"_s)->id;
    passage.coder = project.currentCoder();
    passage.range = {0, common.indexOf(u'.') + 1};
    passage.task = project.codebook().findTask(u"Sykehjem"_s)->id;
    QVERIFY(project.apply(Edits::addPassage(passage)));
    const qsizetype before = project.passageCount();
    fixture.run(u"conclude.campaigns"_s);
    fixture.count();
    auto *groups = fixture.part<ListTable>(u"concludeCampaigns"_s);
    QVERIFY(QTest::qWaitFor([&] { return groups->model()->rowCount() == 1; }));
    auto *copy = fixture.part<QPushButton>(u"concludeCopy"_s);
    QVERIFY(copy->isHidden());
    fixture.part<QPushButton>(u"concludeOfferCopies"_s)->click();
    fixture.count();
    QVERIFY2(copy->text().contains(u'2'), qPrintable(copy->text()));
    QCOMPARE(project.passageCount(), before); // only offered
    copy->click();
    QVERIFY(QTest::qWaitFor([&] { return project.passageCount() == before + 2; }));
    fixture.run(u"edit.undo"_s);
    QVERIFY(QTest::qWaitFor([&] { return project.passageCount() == before; }));
}

void ConcludeFeature::campaignsCountOnceInAllViews()
{
    Concluding fixture;
    Project &project = fixture.project();
    const auto read = project.text(project.findLetter(u"velferdsetaten.txt"_s)->id);
    const QString text = read->string();
    QVERIFY(project.apply(Edits::addLetters({textLetter(u"again.txt"_s, text)})));
    Passage passage;
    passage.letter = project.findLetter(u"again.txt"_s)->id;
    passage.coder = project.currentCoder();
    passage.range = {3, 40};
    QVERIFY(project.apply(Edits::addPassage(passage)));
    const auto all = [&] { return fixture.matrix()->model()->index(0, 0).data().toInt(); };
    QVERIFY(QTest::qWaitFor([&] { return all() == 6; }));
    fixture.part<QCheckBox>(u"concludeCampaignsOnce"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return all() == 5; }));
    QVERIFY2(fixture.caption().contains(u"1 campaigns of 2 letters"_s), qPrintable(fixture.caption()));
    fixture.run(u"conclude.positions"_s);
    fixture.count();
    QVERIFY(fixture.caption().contains(u"1 campaigns of 2 letters"_s));
}

void ConcludeFeature::roundsOfAConsultationAreCompared()
{
    Concluding fixture;
    Project &project = fixture.project();
    fixture.run(u"conclude.rounds"_s);
    fixture.count();
    auto *rounds = fixture.part<HeatMap>(u"concludeRounds"_s);
    QVERIFY(!rounds->isVisible()); // it is not known yet which letter is of which
    const QList<Letter> letters = project.letters();
    for (qsizetype at = 0; at < letters.size(); ++at) {
        QVERIFY(project.apply(Edits::setFact(letters.at(at).id, Fact::Sender, std::optional(u"All of them"_s))));
        QVERIFY(
            project.apply(Edits::setAttribute(letters.at(at).id, u"runde"_s, std::optional(at % 2 ? u"2"_s : u"1"_s))));
    }
    QVERIFY(QTest::qWaitFor([&] { return rounds->isVisible() && rounds->model()->rowCount() == 2; }));
    fixture.count();
    QVERIFY2(fixture.caption().contains(u"Answered in both: 1 sender"_s), qPrintable(fixture.caption()));
    rounds->setFocus();
    fixture.type(u"<Down><Right><Enter>"_s);
    fixture.count();
    QVERIFY(fixture.quotes()->hasFocus());
    QVERIFY(fixture.quotes()->model()->rowCount() > 0);
    const CsvRows rows = csvRows(fixture.exported(u"r.csv"_s));
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.constFirst().value(u"sender"_s), u"All of them"_s);
    const qsizetype changed = rows.size();
    fixture.part<QCheckBox>(u"concludeRoundAll"_s)->click();
    fixture.count();
    QVERIFY(csvRows(fixture.exported(u"r.csv"_s)).size() >= changed);
}

void ConcludeFeature::whatASenderAnswersIsSetInTheGrid()
{
    Concluding fixture;
    fixture.run(u"conclude.positions"_s);
    fixture.choose(u"concludeAgainst"_s, u"Questions"_s);
    auto *grid = fixture.part<HeatMap>(u"concludePositions"_s);
    auto *answer = fixture.part<QComboBox>(u"concludeAnswer"_s);
    QVERIFY(answer->isVisible());
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QVERIFY(!answer->isEnabled());
    grid->setCurrentIndex(grid->model()->index(1, 1));
    QVERIFY(answer->isEnabled());
    const QString before = grid->currentIndex().data().toString();
    const int chosen = answer->findText(before == u"●" ? u"silent"_s : u"answered"_s);
    answer->setCurrentIndex(chosen);
    emit answer->activated(chosen);
    const auto shown = [&] { return grid->model()->index(1, 1).data().toString(); };
    QVERIFY(QTest::qWaitFor([&] { return shown() != before; }));
    fixture.count();
    QCOMPARE(fixture.project().consultation()->answers.size(), 1);
    QCOMPARE(answer->currentIndex(), chosen);
    fixture.run(u"edit.undo"_s);
    QVERIFY(QTest::qWaitFor([&] { return shown() == before; }));
    fixture.count();
    QCOMPARE(answer->currentIndex(), 0);
}

void ConcludeFeature::contradictionsAreDecidedFromThePositions()
{
    Concluding fixture;
    fixture.run(u"conclude.positions"_s);
    fixture.count();
    fixture.part<QPushButton>(u"concludeDecide"_s)->click();
    DecisionsDialog *dialog = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (dialog = fixture.window().findChild<DecisionsDialog *>()) != nullptr; }));
    auto *direction = dialog->findChild<QComboBox *>(u"decisionsDirection"_s);
    direction->setCurrentIndex(1);
    emit direction->activated(1);
    dialog->findChild<QPushButton *>(u"decisionsAccept"_s)->click();
    QCOMPARE(fixture.project().consultation()->decisions.size(), 1);
    fixture.run(u"edit.undo"_s);
    QVERIFY(fixture.project().consultation()->decisions.isEmpty());
}

void ConcludeFeature::blindCodersSeeNothingEarly()
{
    Concluding fixture;
    Project &project = fixture.project();
    fixture.choose(u"concludeUnit"_s, u"Passages"_s);
    const auto all = [&] { return fixture.matrix()->model()->index(0, 0).data().toInt(); };
    QCOMPARE(all(), 239);
    QVERIFY(project.apply(Edits::setBlind(true)));
    const qsizetype own = project.passageCount({}, project.currentCoder());
    QVERIFY(own < 239);
    QVERIFY(QTest::qWaitFor([&] { return all() == int(own); }));
}

KODEKS_TEST(ConcludeFeature)
#include "tst_concludefeature.moc"
