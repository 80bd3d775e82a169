// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/panels/searching/hittable.h"
#include "ui/panels/searching/searchbar.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/panels/searching/sortbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Kodeks {

using namespace Qt::StringLiterals;

std::optional<HitPlace> SearchPanel::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return {};
    const int current = m_table->currentIndex().row();
    const int next = current >= 0 ? current + 1 : std::max(0, m_goneRow);
    const int before = current >= 0 ? current - 1 : next - 1;
    const int row = ((rows > 0 ? next : before) + count) % count;
    m_table->setCurrentQuietly({});
    m_table->setCurrentQuietly(m_model.index(row, SearchModel::Context));
    return m_model.placeAt(row);
}

void SearchPanel::goToNext(int rows)
{
    if (const auto hit = step(rows))
        emit hitActivated(hit->letter, hit->range);
}

void SearchPanel::goToHit()
{
    if (m_table->currentIndex().isValid())
        emit m_table->rowActivated(m_table->currentIndex());
}

void SearchPanel::codeRows()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_table->selectedRowNumbers().size() > 1)
        emit codeHitsRequested(0);
    else if (current.isValid() && m_model.pileAt(current.row()) > 0)
        emit codeHitsRequested(m_model.pileAt(current.row()));
    else
        goToHit();
}

void SearchPanel::openRow()
{
    using enum SearchModel::Opened;
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    openAs(m_model.placeAt(current.row()), m_model.openedAt(current.row()) == Line ? Sentence : Paragraph);
}

void SearchPanel::openAs(const HitPlace &place, SearchModel::Opened opened)
{
    if (!m_project)
        return;
    const auto work = [path = m_project->path(), place, abbreviations = m_project->abbreviations()](
                          const Progress &) { return hitSurroundings(path, place, abbreviations); };
    m_opening.start<HitSurroundings>(this, work, [this, place, opened](const Result<HitSurroundings> &around) {
        const int row = m_model.rowOf(place);
        if (!around || row < 0)
            return;
        m_model.open(row, opened, *around);
        m_table->scrollTo(m_model.index(row, SearchModel::Context));
    });
}

void SearchPanel::closeRow()
{
    m_opening.cancel();
    if (m_table->currentIndex().isValid())
        m_model.close(m_table->currentIndex().row());
}

void SearchPanel::putOnPile(int pile)
{
    m_model.putOnPile(m_table->selectedRowNumbers(), pile);
}

void SearchPanel::openSortMenu()
{
    m_sort->menu()->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height())));
}

void SearchPanel::sortByColumn(int column)
{
    if (column != SearchModel::Letter && column != SearchModel::Pile)
        return;
    const QList<HitKey> keys{column == SearchModel::Letter ? HitKey::Letter : HitKey::Pile};
    m_sort->setKeys(m_model.order() == keys ? QList<HitKey>() : keys);
    m_model.setOrder(m_sort->keys());
}

void SearchPanel::copyRows()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.isEmpty())
        return;
    if (m_model.isRead(rows)) {
        QStringList lines{SearchModel::textNames().join(u'\t')};
        for (const int row : rows)
            lines.append(m_model.textsAt(row).join(u'\t'));
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
        return;
    }
    const auto work = [path = m_project->path(), places = m_table->selectedPlaces(), sight = m_project->sight()](
                          const Progress &progress) {
        return readHits(path, places, SearchAsker::contextCharacters, sight, progress);
    };
    m_copying.start<ReadHits>(this, work, [this](const Result<ReadHits> &read) {
        if (!read) {
            m_bar->say(read.error().message);
            return;
        }
        QStringList lines{SearchModel::textNames().join(u'\t')};
        for (qsizetype i = 0; i < read->hits.size(); ++i)
            lines.append(m_model.textsOf(read->hits.at(i), read->passages.at(i)).join(u'\t'));
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    });
}

} // namespace Kodeks
