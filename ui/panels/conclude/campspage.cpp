// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/campspage.h"

#include "core/analysis/pages/networkpages.h"

#include <QComboBox>

namespace Kodeks {

using namespace Qt::StringLiterals;

CampsPage::CampsPage(QWidget *parent)
    : GridPage(u"concludeCamps"_s, u"−0.00"_s, parent)
    , m_what(new QComboBox)
    , m_mode(new QComboBox)
    , m_normalise(new QComboBox)
{
    m_what->addItem(tr("Who agrees with whom"), int(What::Camps));
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
        m_mode->setEnabled(what == int(What::Camps));
        m_normalise->setEnabled(what == int(What::Camps));
    });
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
    return [ties = mode(), by = normalisation()](const AnalysedStatements &read) {
        CampGrid found = campGrid(read, ties, by);
        Grid grid = std::exchange(found.grid, {});
        return Counted{std::move(grid), std::move(found)};
    };
}

void CampsPage::take(const std::any &rest)
{
    const auto *found = std::any_cast<CampGrid>(&rest);
    m_shown = found ? What::Camps : What::Disputes;
    m_camps = found ? *found : CampGrid();
    m_disputes = found ? DisputeGrid() : std::any_cast<DisputeGrid>(rest);
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

QJsonObject CampsPage::json() const
{
    if (!counted())
        return {};
    if (m_shown == What::Disputes)
        return {{u"disputes"_s, disputeJson(*counted())}};
    QJsonObject json = networkJson(
        counted()->study, senderNetwork(counted()->study, counted()->statements, mode(), normalisation()));
    json.insert(u"mode"_s, networkModeWords().at(qsizetype(mode())));
    json.insert(u"normalise"_s, normalisationWords().at(qsizetype(normalisation())));
    json.insert(u"camps"_s, campJson(*counted()));
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
    QStringList sentences{modeMeaning(),
        tr("%n camp(s) by the mean of agreement less conflict, divided by activity (UPGMA); the number of the camp "
           "stands before the name.",
            nullptr, int(m_camps.camps))};
    if (m_camps.leftOut > 0)
        sentences.append(tr("%n sender(s) who say least are left out.", nullptr, int(m_camps.leftOut)));
    return sentences.join(u' ');
}

QString CampsPage::nothing() const
{
    return tr("No passage has both a task and a direction.");
}

} // namespace Kodeks
