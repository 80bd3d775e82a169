// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/compare/comparecard.h"

#include "ui/panels/compare/comparedrows.h"
#include "ui/panels/compare/decisionbuttons.h"
#include "ui/panels/parts/panelheader.h"
#include "ui/panels/parts/quiet.h"
#include "ui/speaking/speak.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// "Task: Coder A Sykehjem, Coder B Skole. From: etat."
QString spokenText(const ComparedText &text)
{
    const auto plain = [](const QString &rich) { return QTextDocumentFragment::fromHtml(rich).toPlainText(); };
    QStringList rows;
    for (const ComparedText::Row &row : text.rows) {
        const QString said = row.shared
            ? plain(row.first)
            : u"%1 %2, %3 %4"_s.arg(text.first, plain(row.first), text.second, plain(row.second));
        rows.append(u"%1: %2."_s.arg(plain(row.caption), said));
    }
    return rows.join(u' ');
}

} // namespace

CompareCard::CompareCard(const QList<QAction *> &decisions, QWidget *parent)
    : QWidget(parent)
    , m_header(new PanelHeader(tr("Difference")))
    , m_pages(new QStackedWidget)
    , m_hint(line(u"compareHint"_s))
    , m_kinds(line(u"compareKindsLine"_s))
    , m_rows(new ComparedRows)
    , m_decision(line(u"compareDecision"_s))
    , m_note(new QLineEdit)
    , m_agreement(line(u"compareAgreement"_s))
{
    setObjectName(u"compareCard"_s);
    setAccessibleName(tr("Difference"));
    setMinimumWidth(330);
    m_hint->setAlignment(Qt::AlignTop);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(page(decisions));
    m_agreement->setForegroundRole(QPalette::PlaceholderText);
    m_agreement->setFont(smallFont(m_agreement->font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    column->addWidget(m_agreement);
    setHint({});
    setAgreement({});
}

QLabel *CompareCard::line(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(10, 5, 10, 5);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *CompareCard::page(const QList<QAction *> &decisions)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *both = new QWidget;
    auto *inside = new QVBoxLayout(both);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(m_rows);
    inside->addStretch(1);
    scroll->setWidget(both);
    QFont bold = m_kinds->font();
    bold.setBold(true);
    m_kinds->setFont(bold);
    m_note->setObjectName(u"compareNote"_s);
    m_note->setAccessibleName(tr("Why it is left open"));
    m_note->setPlaceholderText(tr("Why it is left open, then Enter"));
    m_note->setMaxLength(2000);
    m_note->installEventFilter(this);
    m_note->hide();
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        if (!m_note->text().trimmed().isEmpty())
            emit noteGiven(m_note->text().trimmed());
    });
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_kinds);
    column->addWidget(scroll, 1);
    column->addWidget(m_decision);
    column->addWidget(buttons(decisions));
    return whole;
}

QWidget *CompareCard::buttons(const QList<QAction *> &decisions)
{
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_note);
    column->addWidget(new DecisionButtons(decisions));
    return area;
}

void CompareCard::setDifference(const QString &title, const QString &kinds, const ComparedText &text)
{
    closeNote();
    m_header->setTitle(title);
    m_kinds->setText(kinds);
    m_rows->setText(text);
    setAccessibleDescription(u"%1, %2"_s.arg(title, kinds));
    m_pages->setCurrentIndex(1);
    const QString told = title + u", "_s + kinds + u". "_s + spokenText(text);
    if (std::exchange(m_told, told) != told && isVisible())
        speak(this, told);
}

void CompareCard::setDecision(const QString &decision)
{
    if (!decision.isEmpty() && m_decision->text() != decision)
        speak(this, decision);
    m_decision->setText(decision);
    m_decision->setHidden(decision.isEmpty());
}

void CompareCard::setHint(const QString &hint)
{
    closeNote();
    m_header->setTitle(tr("Difference"));
    m_hint->setText(hint);
    setAccessibleDescription(hint);
    m_pages->setCurrentIndex(0);
}

void CompareCard::setAgreement(const QString &agreement)
{
    m_agreement->setText(agreement);
    m_agreement->setHidden(agreement.isEmpty());
}

void CompareCard::askForNote(const QString &note)
{
    m_noteBefore = note;
    m_note->setText(note);
    m_note->show();
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->selectAll();
}

QString CompareCard::unfinishedNote() const
{
    const QString note = m_note->isHidden() ? QString() : m_note->text().trimmed();
    return note == m_noteBefore.trimmed() ? QString() : note;
}

void CompareCard::closeNote()
{
    m_note->hide();
    m_note->clear();
}

bool CompareCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!pressed || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        closeNote();
        emit noteGivenUp();
    }
    return true;
}

} // namespace Kodeks
