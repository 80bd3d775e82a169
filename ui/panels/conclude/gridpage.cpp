// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/gridpage.h"

#include "ui/charts/heatmap.h"
#include "ui/charts/heatpicture.h"
#include "ui/models/conclude/heattable.h"
#include "ui/panels/conclude/labelledchoice.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/flowlayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int gridNameCharacters = 30;

} // namespace

GridPage::GridPage(const QString &name, const QString &widest, QWidget *parent)
    : ConcludeView(parent)
    , m_column(new QVBoxLayout(this))
    , m_choices(new FlowLayout(8))
    , m_map(new HeatMap)
    , m_state(new EmptyState(m_map))
    , m_sentence(new QLabel)
{
    m_map->setObjectName(name);
    m_map->setModel(&m_model);
    m_map->setWidest(widest, gridNameCharacters);
    m_sentence->setObjectName(name + u"Cell"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(8, 4, 8, 0);
    auto *line = new QWidget;
    line->setLayout(m_choices);
    m_choices->setContentsMargins(8, 6, 8, 6);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(line);
    m_column->addWidget(m_state, 1);
    m_column->addWidget(m_sentence);
    connect(m_map, &HeatMap::cellShown, this, [this](const QModelIndex &index) {
        m_sentence->setText(m_model.sentence(index));
        if (const ConcludedNumber shown = number(index); shown.find)
            emit numberShown(shown);
    });
    connect(m_map, &HeatMap::cellActivated, this, [this](const QModelIndex &index) {
        if (const ConcludedNumber shown = number(index); shown.find)
            emit numberActivated(shown);
    });
    connect(m_map, &HeatMap::copyPressed, this,
        [this] { QGuiApplication::clipboard()->setText(tabbed(heatTable(m_model, title()))); });
}

void GridPage::addChoice(const QString &word, QComboBox *box, const QString &name)
{
    m_choices->insertWidget(m_choices->count(), labelledChoice(word, box, name));
}

void GridPage::setProject(Project *)
{
    m_counting.cancel();
    m_study = {};
    m_counted.reset();
    m_model.setGrid({});
    m_sentence->clear();
}

void GridPage::setStudy(const Concluded &study)
{
    m_study = study;
    count();
}

void GridPage::count()
{
    if (!m_study.read)
        return;
    m_counting.start<Counted>(this, [read = m_study.read, work = counting()](const Progress &) -> Result<Counted> {
        return work(*read);
    }, [this, read = m_study.read](const Result<Counted> &found) { show(*found, read); });
}

/// The cell of the same names stays pointed out.
void GridPage::show(const Counted &found, std::shared_ptr<const AnalysedStatements> read)
{
    const QModelIndex before = m_map->currentIndex();
    const auto nameAt = [&](int section, Qt::Orientation names) {
        return before.isValid() ? m_model.headerData(section, names, Qt::DisplayRole).toString() : QString();
    };
    const QString row = nameAt(before.row(), Qt::Vertical);
    const QString column = nameAt(before.column(), Qt::Horizontal);
    m_counted = std::move(read);
    m_model.setGrid(found.grid);
    take(found.rest);
    m_map->setAccessibleName(title());
    m_state->setMessage(found.grid.isEmpty() ? nothing() : QString());
    m_map->setCurrentIndex(m_model.index(
        std::max(0, int(found.grid.rowNames.indexOf(row))), std::max(0, int(found.grid.columnNames.indexOf(column)))));
    emit captionChanged();
}

void GridPage::focusInput()
{
    m_map->setFocus(Qt::OtherFocusReason);
}

AnalysisTable GridPage::table() const
{
    return heatTable(m_model, title());
}

QSizeF GridPage::pictureSize() const
{
    return m_model.grid().isEmpty() ? QSizeF() : HeatPicture(m_model).size();
}

void GridPage::paintPicture(QPainter &painter) const
{
    HeatPicture(m_model).paint(painter);
}

} // namespace Kodeks
