// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/compare/comparebar.h"

#include "ui/models/words/agreementwords.h"
#include "ui/panels/parts/icons.h"
#include "ui/panels/parts/panelheader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent)
    , m_first(coderBox(u"compareFirst"_s, tr("Coder at the left")))
    , m_second(coderBox(u"compareSecond"_s, tr("Coder at the right")))
    , m_kinds(new QToolButton)
    , m_kindMenu(new QMenu(this))
    , m_counts(new QLabel)
    , m_close(new QToolButton)
    , m_notice(new QLabel)
{
    setObjectName(u"compareBar"_s);
    setAccessibleName(tr("Comparison"));
    makeKinds();
    m_counts->setObjectName(u"compareCounts"_s);
    m_counts->setToolTip(
        tr("Pairs of passages that differ, or passages that only one coder has; each counts once, in however "
           "many ways it differs."));
    m_close->setObjectName(u"compareClose"_s);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setAccessibleName(tr("Close the comparison"));
    m_close->setToolTip(tr("Close the comparison"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_notice->setObjectName(u"compareNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    arrange();
    setNotice({});
    connect(m_close, &QToolButton::clicked, this, &CompareBar::closeRequested);
    for (const QComboBox *box : {m_first, m_second})
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] { choose(box); });
}

QComboBox *CompareBar::coderBox(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(180);
    return box;
}

void CompareBar::makeKinds()
{
    m_kinds->setObjectName(u"compareKinds"_s);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setMenu(m_kindMenu);
    m_kinds->setFocusPolicy(Qt::StrongFocus);
    m_kindMenu->setObjectName(u"compareKindMenu"_s);
    for (const DifferenceKind kind : allDifferenceKinds) {
        QAction *action = m_kindMenu->addAction(Display::differenceKind(kind));
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(int(kind));
        connect(action, &QAction::toggled, this, [this] {
            nameKinds();
            emit kindsChanged(kinds());
        });
    }
    nameKinds();
}

void CompareBar::arrange()
{
    auto *with = new QLabel(tr("with"), this);
    auto *compare = new QLabel(tr("Compare"), this);
    compare->setBuddy(m_first);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 3, 6, 4);
    column->setSpacing(3);
    auto *line = new QHBoxLayout;
    column->addLayout(line);
    column->addWidget(m_notice);
    line->setSpacing(6);
    for (QWidget *widget : {static_cast<QWidget *>(compare), static_cast<QWidget *>(m_first),
             static_cast<QWidget *>(with), static_cast<QWidget *>(m_second), static_cast<QWidget *>(m_kinds)})
        line->addWidget(widget);
    line->addStretch(1);
    line->addWidget(m_counts);
    line->addSpacing(4);
    line->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CompareBar::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setHidden(notice.isEmpty());
}

void CompareBar::setCoders(const QList<Coder> &coders)
{
    for (auto [box, shown] : {std::pair(m_first, m_shown[0]), std::pair(m_second, m_shown[1])}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const Coder &coder : coders)
            box->addItem(coder.name, coder.id.value());
        box->setCurrentIndex(box->findData(shown.value()));
    }
}

void CompareBar::setPair(CoderId first, CoderId second)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietSecond(m_second);
    m_shown[0] = first;
    m_shown[1] = second;
    m_first->setCurrentIndex(m_first->findData(first.value()));
    m_second->setCurrentIndex(m_second->findData(second.value()));
}

void CompareBar::reset()
{
    setPair({}, {});
    for (QAction *action : m_kindMenu->actions())
        action->setChecked(true);
}

CoderId CompareBar::first() const
{
    return m_shown[0];
}

CoderId CompareBar::second() const
{
    return m_shown[1];
}

/// Choosing the coder of the other side swaps the two.
void CompareBar::choose(const QComboBox *changed)
{
    CoderId first(m_first->currentData().toLongLong());
    CoderId second(m_second->currentData().toLongLong());
    if (first == second)
        (changed == m_first ? second : first) = changed == m_first ? m_shown[0] : m_shown[1];
    setPair(first, second);
    emit pairChanged(first, second);
}

DifferenceKinds CompareBar::kinds() const
{
    DifferenceKinds chosen;
    for (const QAction *action : m_kindMenu->actions())
        chosen.setFlag(DifferenceKind(action->data().toInt()), action->isChecked());
    return chosen;
}

void CompareBar::nameKinds()
{
    QStringList words;
    for (const QAction *action : m_kindMenu->actions()) {
        if (action->isChecked())
            words.append(action->text());
    }
    const qsizetype all = std::size(allDifferenceKinds);
    const QString some = words.size() == 1 ? words.constFirst() : tr("%Ln kind(s)", nullptr, int(words.size()));
    m_kinds->setText(words.size() == all ? tr("All kinds") : some);
    m_kinds->setToolTip(tr("Kinds of difference: %1").arg(words.isEmpty() ? tr("none") : words.join(u", "_s)));
    m_kinds->setAccessibleName(m_kinds->toolTip());
}

void CompareBar::setCounts(qsizetype settled, qsizetype total)
{
    const QLocale locale;
    m_counts->setText(total < 0 ? QString()
            : total == 0        ? tr("No differences")
                                : tr("%1 of %2 settled").arg(locale.toString(settled), locale.toString(total)));
}

void CompareBar::paintEvent(QPaintEvent *)
{
    paintStrip(*this);
}

} // namespace Kodeks
