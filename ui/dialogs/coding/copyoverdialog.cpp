// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/coding/copyoverdialog.h"

#include "core/project/project.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/models/words/display.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using State = CopyPlace::State;

enum Column { InLetter, Where, Now, ColumnCount };

constexpr qsizetype longestQuote = 160;

/// "Helse · 34 %": the heading above it, and how far into the letter it stands.
QString whereOf(const CopyPlace &place, qsizetype length)
{
    const QString part = QLocale().toString(100 * place.copy.range.start / std::max<qsizetype>(1, length)) + u" %"_s;
    return place.heading.isEmpty() ? part : place.heading + u" · "_s + part;
}

QString quoteOf(const QString &words)
{
    const QString quote = Display::oneLine(words);
    return quote.size() <= longestQuote ? quote : quote.first(longestQuote).trimmed() + u'…';
}

} // namespace

CopyOverDialog::CopyOverDialog(const Project &project, CopyPlan plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_places(new QTreeWidget)
    , m_note(new QLabel)
{
    setObjectName(u"copyOverDialog"_s);
    setWindowTitle(tr("The same words in other letters"));
    const Passage &copy = m_plan.places.constFirst().copy;
    QString said = Display::passage(project.codebook(), copy);
    if (!copy.arguments.isEmpty())
        said += u" · "_s + Display::arguments(project.codebook(), copy.arguments);
    auto *what = new QLabel(tr("“%1”\nis coded: %2").arg(quoteOf(m_plan.places.constFirst().words), said));
    what->setObjectName(u"copyOverWhat"_s);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_note->setObjectName(u"copyOverNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_places->setObjectName(u"copyOverPlaces"_s);
    m_places->setAccessibleName(tr("Places with the same words"));
    m_places->setRootIsDecorated(false);
    m_places->setUniformRowHeights(true);
    m_places->setHeaderLabels({tr("Letter"), tr("Place"), tr("Coded by you")});
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_places, 1);
    column->addWidget(m_note);
    m_accept = addAcceptRow(this, column, tr("Code them too"), u"copyOverAccept"_s);
    fill(project);
    connect(m_places, &QTreeWidget::itemChanged, this, &CopyOverDialog::refresh);
    constexpr QSize size(720, 420);
    resize(size);
    refresh();
    m_places->setFocus();
}

void CopyOverDialog::fill(const Project &project)
{
    for (const CopyPlace &place : std::as_const(m_plan.places)) {
        const Letter *letter = project.letter(place.copy.letter);
        if (letter == nullptr)
            continue;
        QStringList now;
        for (const Passage &passage : place.there)
            now.append(Display::passage(project.codebook(), passage));
        const QString state = place.state == State::CodedSo ? tr("so already")
            : now.isEmpty()                                 ? tr("not yet")
            : place.state == State::CodedOtherwise          ? tr("otherwise: %1").arg(now.join(u"; "_s))
                                                            : tr("also: %1").arg(now.join(u"; "_s));
        auto *row = new QTreeWidgetItem(m_places, {Display::letter(*letter), whereOf(place, letter->length), state});
        row->setToolTip(Where, Display::toolTip(place.words));
        row->setToolTip(Now, Display::toolTip(state));
        if (place.state == State::CodedSo)
            row->setFlags(row->flags() & ~(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled));
        row->setCheckState(InLetter, place.state == State::NotCoded ? Qt::Checked : Qt::Unchecked);
    }
    const int character = m_places->fontMetrics().averageCharWidth();
    m_places->header()->resizeSection(InLetter, 34 * character);
    m_places->header()->resizeSection(Where, 34 * character);
    if (m_places->topLevelItemCount() > 0)
        m_places->setCurrentItem(m_places->topLevelItem(0));
}

bool CopyOverDialog::isTicked(int row) const
{
    const QTreeWidgetItem *item = m_places->topLevelItem(row);
    return item != nullptr && !item->isDisabled() && item->checkState(InLetter) == Qt::Checked;
}

QList<Passage> CopyOverDialog::copies() const
{
    QList<Passage> all;
    for (int row = 0; row < m_plan.places.size(); ++row) {
        if (isTicked(row))
            all.append(m_plan.places.at(row).copy);
    }
    return all;
}

void CopyOverDialog::refresh()
{
    const int ticked = int(copies().size());
    m_accept->setEnabled(ticked > 0);
    m_note->setText(tr("%Ln place(s) will be coded, which is one step to undo.", nullptr, ticked) + u' '
        + tr("Space ticks a letter. Certainty goes along, memos do not."));
}

} // namespace Kodeks
