// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/campspage.h"

#include "core/analysis/pages/networkpages.h"
#include "ui/charts/campchart.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/picturefont.h"

#include <QComboBox>
#include <QStackedWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF graphPicture(820, 620); // points

} // namespace

CampsPage::CampsPage(QWidget *parent)
    : GridPage(u"concludeCamps"_s, u"−0.00"_s, parent)
    , m_what(new QComboBox)
    , m_mode(new QComboBox)
    , m_normalise(new QComboBox)
    , m_chart(new CampChart)
{
    m_chart->setObjectName(u"concludeGraph"_s);
    stack()->addWidget(m_chart);
    m_what->addItem(tr("Who agrees with whom"), int(What::Camps));
    m_what->addItem(tr("… as a graph"), int(What::Graph));
    m_what->addItem(tr("Dispute per task"), int(What::Disputes));
    m_mode->addItem(tr("Agreement"), int(NetworkMode::Congruence));
    m_mode->addItem(tr("Conflict"), int(NetworkMode::Conflict));
    m_mode->addItem(tr("Agreement less conflict"), int(NetworkMode::Subtract));
    m_mode->setCurrentIndex(m_mode->findData(int(NetworkMode::Subtract)));
    m_normalise->addItem(tr("nothing"), int(Normalisation::None));
    m_normalise->addItem(tr("mean activity"), int(Normalisation::Activity));
    m_normalise->addItem(tr("all that either says"), int(Normalisation::Jaccard));
    m_normalise->addItem(tr("root of both activities"), int(Normalisation::Cosine));
    addChoice(tr("Show"), m_what, u"concludeCampsWhat"_s);
    addChoice(tr("Ties"), m_mode, u"concludeCampsMode"_s);
    addChoice(tr("Divided by"), m_normalise, u"concludeCampsNormalise"_s);
    for (QComboBox *box : {m_what, m_mode, m_normalise})
        connect(box, &QComboBox::currentIndexChanged, this, &CampsPage::count);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this](int what) {
        m_mode->setEnabled(what != int(What::Disputes));
        m_normalise->setEnabled(what != int(What::Disputes));
    });
    connect(m_chart, &CampChart::placeShown, this, [this](const CampPlace &place, const QString &sentence) {
        tell(sentence);
        emit numberShown(number(place));
    });
    connect(m_chart, &CampChart::placeActivated, this,
        [this](const CampPlace &place) { emit numberActivated(number(place)); });
}

NetworkMode CampsPage::mode() const
{
    return NetworkMode(m_mode->currentData().toInt());
}

Normalisation CampsPage::normalisation() const
{
    return Normalisation(m_normalise->currentData().toInt());
}

GridPage::Counting CampsPage::counting() const
{
    if (What(m_what->currentData().toInt()) == What::Disputes)
        return [](const AnalysedStatements &read) {
            DisputeGrid found = disputeGrid(read);
            Grid grid = std::exchange(found.grid, {});
            return Counted{std::move(grid), std::move(found)};
        };
    if (What(m_what->currentData().toInt()) == What::Graph)
        return [ties = mode(), by = normalisation()](const AnalysedStatements &read) { return drawn(read, ties, by); };
    return [ties = mode(), by = normalisation()](const AnalysedStatements &read) {
        CampGrid found = campGrid(read, ties, by);
        Grid grid = std::exchange(found.grid, {});
        return Counted{std::move(grid), std::move(found)};
    };
}

GridPage::Counted CampsPage::drawn(const AnalysedStatements &read, NetworkMode mode, Normalisation normalisation)
{
    Result<CampGraph> graph = campGraph(read, mode, normalisation);
    if (!graph)
        return {{}, Drawn{{}, graph.error().message}};
    Grid grid;
    if (!graph->nodes.isEmpty())
        grid.rowNames = grid.columnNames = QStringList{QString()}; // the graph is shown in its place
    return {grid, Drawn{std::move(*graph), {}}};
}

void CampsPage::take(const std::any &rest)
{
    const auto *camps = std::any_cast<CampGrid>(&rest);
    const auto *graph = std::any_cast<Drawn>(&rest);
    const bool hadKeyboard = map()->hasFocus() || m_chart->hasFocus();
    m_shown = camps ? What::Camps : graph ? What::Graph : What::Disputes;
    m_camps = camps ? *camps : CampGrid();
    m_disputes = camps || graph ? DisputeGrid() : std::any_cast<DisputeGrid>(rest);
    m_fault = graph ? graph->fault : QString();
    m_chart->setGraph(graph ? graph->graph : CampGraph());
    m_chart->setAccessibleName(title());
    stack()->setCurrentWidget(graph ? static_cast<QWidget *>(m_chart) : map());
    if (hadKeyboard)
        focusInput();
}

/// All positions of a sender; of a tie what both say of the tasks on which both have one.
ConcludedNumber CampsPage::number(const CampPlace &place) const
{
    const CampGraph &graph = m_chart->graph();
    const bool isNode = place.of == CampPlace::Of::Node;
    const QString one = graph.nodes.at(isNode ? place.at : graph.ties.at(place.at).one).sender;
    const QString other = graph.nodes.at(isNode ? place.at : graph.ties.at(place.at).other).sender;
    return {isNode ? one : graph.tieTitle(place.at), counted(),
        [one, other](const AnalysedStatements &read) { return statementsOfBoth(read, one, other); }};
}

ConcludedNumber CampsPage::number(const QModelIndex &index) const
{
    ConcludedNumber number{model().title(index), counted(), {}};
    if (!index.isValid() || !model().grid().cells.contains({index.row(), index.column()}))
        return number;
    if (m_shown == What::Camps) {
        number.find = [one = m_camps.senders.at(index.row()), other = m_camps.senders.at(index.column())](
                          const AnalysedStatements &read) { return statementsOfBoth(read, one, other); };
    } else {
        number.find
            = [task = m_disputes.tasks.at(index.row()), direction = m_disputes.directions.value(index.column() - 2)](
                  const AnalysedStatements &read) { return statementsOfDirection(read, task, direction); };
    }
    return number;
}

QString CampsPage::title() const
{
    return m_shown == What::Disputes ? tr("Dispute per task")
                                     : tr("Who agrees with whom: %1").arg(m_mode->currentText().toLower());
}

std::optional<SenderNetwork> CampsPage::network() const
{
    if (!counted() || m_shown == What::Disputes)
        return {};
    return m_shown == What::Graph ? m_chart->graph().network : m_camps.network;
}

/// Of a graph its ties.
AnalysisTable CampsPage::table() const
{
    const auto ties = m_shown == What::Graph ? network() : std::nullopt;
    return ties ? networkTable(counted()->study, *ties) : GridPage::table();
}

QSizeF CampsPage::pictureSize() const
{
    if (m_shown != What::Graph)
        return GridPage::pictureSize();
    return m_chart->graph().nodes.isEmpty() ? QSizeF() : graphPicture;
}

void CampsPage::paintPicture(QPainter &painter) const
{
    if (m_shown != What::Graph)
        GridPage::paintPicture(painter);
    else
        CampPainter(m_chart->graph(), pictureFont(), graphPicture).paint(painter, ChartColors::of(picturePalette()));
}

QJsonObject CampsPage::json() const
{
    if (!counted())
        return {};
    if (m_shown == What::Disputes)
        return {{u"disputes"_s, disputeJson(*counted())}};
    const CampGraph &graph = m_chart->graph();
    const bool isGraph = m_shown == What::Graph;
    QStringList senders = m_camps.senders;
    QList<qsizetype> campOf = m_camps.campOf;
    if (isGraph) {
        senders.clear();
        campOf.clear();
        for (const CampGraph::Node &node : graph.nodes) {
            senders.append(node.sender);
            campOf.append(node.camp);
        }
    }
    QJsonObject json = networkJson(counted()->study, isGraph ? graph.network : m_camps.network);
    json.insert(u"mode"_s, networkModeWords().at(qsizetype(mode())));
    json.insert(u"normalise"_s, normalisationWords().at(qsizetype(normalisation())));
    json.insert(u"camps"_s, campJson(senders, campOf));
    json.insert(u"left_out"_s, isGraph ? graph.leftOut : m_camps.leftOut);
    return json;
}

QString CampsPage::modeMeaning() const
{
    switch (mode()) {
    case NetworkMode::Congruence:
        return tr("Agreement: 1 for each task and direction that both take, ½ for transfers to the same actor from "
                  "different ones.");
    case NetworkMode::Conflict:
        return tr("Conflict: 1 for “unchanged” against a transfer, and for transfers to different actors.");
    case NetworkMode::Subtract: break;
    }
    return tr(
        "Agreement (1 for each task and direction that both take, ½ for transfers to the same actor) less conflict "
        "(1 for “unchanged” against a transfer, and for transfers to different actors).");
}

QString CampsPage::caption() const
{
    if (!counted())
        return {};
    if (m_shown == What::Disputes)
        return tr(
            "Dispute is 1 − Σp², with p the share of senders who take a direction: 0 where all take one, nearer to 1 "
            "the more they are split. Who takes two counts half in each; unclear is left out.");
    const bool isGraph = m_shown == What::Graph;
    const qsizetype camps = isGraph ? m_chart->graph().camps : m_camps.camps;
    const qsizetype leftOut = isGraph ? m_chart->graph().leftOut : m_camps.leftOut;
    QStringList sentences{modeMeaning(),
        tr("%n camp(s) by the mean of agreement less conflict, divided by activity (UPGMA); the number of the camp "
           "stands before the name.",
            nullptr, int(camps))};
    if (leftOut > 0)
        sentences.append(tr("%n sender(s) who say least are left out.", nullptr, int(leftOut)));
    if (isGraph)
        sentences += graphSentences();
    return sentences.join(u' ');
}

QStringList CampsPage::graphSentences() const
{
    QStringList sentences{
        tr("Who agrees stands near, placed by the same measure whatever is shown (Kamada and Kawai, by igraph). A "
           "circle is as large as its sender has positions; its number and hue are its camp. Thick ties are strong, "
           "broken ones conflict.")};
    if (m_chart->graph().notDrawn > 0)
        sentences.append(tr("%n weaker tie(s) are not drawn.", nullptr, int(m_chart->graph().notDrawn)));
    return sentences;
}

QString CampsPage::nothing() const
{
    if (!m_fault.isEmpty())
        return m_fault;
    return tr("No passage has both a task and a direction.");
}

} // namespace Kodeks
