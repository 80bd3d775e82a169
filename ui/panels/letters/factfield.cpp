// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/factfield.h"

#include "ui/models/codes/shade.h"

#include "ui/models/words/display.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestValue = 300;
constexpr int longestShown = 60;
constexpr QStringView datePattern = u"dd.MM.yyyy";

} // namespace

FactField::FactField(Fact fact, QWidget *parent)
    : QWidget(parent)
    , m_fact(fact)
    , m_edit(new QLineEdit)
    , m_source(new QLabel)
    , m_more(new QToolButton)
    , m_go(new QAction(tr("&Go to its place in the letter"), this))
    , m_take(new QAction(tr("&Take from the selection"), this))
    , m_reset(new QAction(tr("&Reset to what the text says"), this))
    , m_accept(new QAction(tr("&Accept what may be meant"), this))
{
    const QString name = Display::fact(fact);
    auto *label = new QLabel(name);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"factValue%1"_s.arg(int(fact)));
    m_edit->setAccessibleName(name);
    m_edit->setMaxLength(longestValue);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    if (fact == Fact::Dated)
        m_edit->setPlaceholderText(tr("day.month.year"));
    m_source->setObjectName(u"factSource%1"_s.arg(int(fact)));
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_more->setObjectName(u"factMore%1"_s.arg(int(fact)));
    m_more->setText(u"…"_s);
    //: %1 is the name of a fact, such as "Sender".
    m_more->setAccessibleName(tr("%1: more").arg(name));
    makeMenu();
    arrange(label);
    connect(m_edit, &QLineEdit::editingFinished, this, &FactField::commit);
    connect(m_edit, &QLineEdit::textChanged, this, &FactField::written);
    showState();
}

void FactField::makeMenu()
{
    m_go->setObjectName(u"go"_s);
    m_take->setObjectName(u"take"_s);
    m_reset->setObjectName(u"reset"_s);
    auto *menu = new QMenu(m_more);
    m_accept->setObjectName(u"accept"_s);
    menu->addActions({m_accept, m_go, m_take, m_reset});
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_go, &QAction::triggered, this,
        [this] { emit placeWanted(m_state.proposal ? m_state.proposal->range : m_state.range); });
    connect(m_accept, &QAction::triggered, this, &FactField::proposalAccepted);
    connect(m_take, &QAction::triggered, this, [this] { want(m_selection); });
    connect(m_reset, &QAction::triggered, this, [this] { emit valueWanted(m_state.found->value); });
}

void FactField::arrange(QLabel *name)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(1);
    grid->addWidget(name, 0, 0);
    grid->addWidget(m_source, 0, 1, Qt::AlignRight);
    grid->addWidget(m_edit, 1, 0, 1, 2);
    grid->addWidget(m_more, 1, 2);
    grid->setColumnStretch(1, 1);
}

void FactField::setState(const FactState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    dropEdit();
    showState();
}

void FactField::dropEdit()
{
    m_edit->setText(shown(m_state.value));
    m_edit->setCursorPosition(0);
}

void FactField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    showState();
}

void FactField::setSelection(const QString &text)
{
    const QString line = Display::oneLine(text);
    m_selection = line.size() > longestValue ? QString() : line;
    m_take->setEnabled(!m_readOnly && !m_selection.isEmpty());
}

bool FactField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_edit->text() != shown(m_state.value)) {
        dropEdit();
        showState();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FactField::isUnsaved() const
{
    return !m_readOnly && m_edit->text().simplified() != shown(m_state.value);
}

/// What is again as the project has it is not refused any more.
void FactField::commit()
{
    if (isUnsaved())
        want(m_edit->text().simplified());
    else
        showState();
}

void FactField::want(const QString &text)
{
    if (text.isEmpty()) {
        emit valueWanted(std::nullopt);
        return;
    }
    if (m_fact != Fact::Dated) {
        emit valueWanted(text);
        return;
    }
    if (const std::optional<QString> date = dateFromPerson(text))
        emit valueWanted(date);
    else
        refuseDate();
}

/// What was typed stays to be mended; the fact stays as it was.
void FactField::refuseDate()
{
    QPalette warning = m_source->palette();
    warning.setColor(QPalette::WindowText,
        legible(QColor(0xb0, 0x20, 0x18), {palette().color(QPalette::Window), palette().color(QPalette::Base)},
            leastOfText));
    m_source->setPalette(warning);
    m_source->setForegroundRole(QPalette::WindowText);
    m_source->setText(
        tr("⚠ Not saved: this is no date. Write it like %1.").arg(QLocale().toString(QDate(2024, 4, 17), datePattern)));
}

void FactField::showState()
{
    m_source->setPalette({});
    m_source->setForegroundRole(QPalette::PlaceholderText);
    switch (m_state.source) {
    case FactState::Source::Found: m_source->setText(tr("found in the text")); break;
    case FactState::Source::ByHand: m_source->setText(tr("put in by hand")); break;
    case FactState::Source::Missing: m_source->setText(tr("not found")); break;
    }
    if (m_state.proposal)
        m_source->setText(tr("may be “%1”").arg(shown(m_state.proposal->value).left(longestShown)));
    m_source->setToolTip(m_state.line.isEmpty()
            ? QString()
            : Display::toolTip(tr("Read from: “%1”").arg(m_state.line.left(longestValue))));
    m_accept->setVisible(m_state.proposal.has_value());
    m_accept->setEnabled(!m_readOnly);
    if (m_state.proposal)
        m_accept->setText(
            tr("&Accept “%1”").arg(shown(m_state.proposal->value).left(longestShown).replace(u'&', u"&&"_s)));
    m_go->setEnabled(!(m_state.proposal ? m_state.proposal->range : m_state.range).isEmpty());
    m_take->setEnabled(!m_readOnly && !m_selection.isEmpty());
    const bool differs = m_state.found && m_state.found->value != m_state.value;
    m_reset->setEnabled(!m_readOnly && differs);
    m_reset->setText(differs
            ? tr("&Reset to what the text says: “%1”").arg(shown(m_state.found->value).left(60).replace(u'&', u"&&"_s))
            : tr("&Reset to what the text says"));
}

QString FactField::shown(const QString &value) const
{
    const QDate date = m_fact == Fact::Dated ? QDate::fromString(value, Qt::ISODate) : QDate();
    return date.isValid() ? QLocale().toString(date, datePattern) : value;
}

} // namespace Kodeks
