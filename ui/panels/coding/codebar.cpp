// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/codebar.h"

#include "core/project/project.h"
#include "ui/models/codes/coderowsmodel.h"
#include "ui/models/codes/codetext.h"
#include "ui/panels/parts/chiprow.h"
#include "ui/panels/parts/coderowdelegate.h"
#include "ui/panels/parts/quiet.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextEdit>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Its beginning stays in sight, also of a long text.
void selectFromEnd(QLineEdit &edit)
{
    edit.end(false);
    edit.home(true);
}

} // namespace

CodeBar::CodeBar(QWidget *area)
    : QWidget(area)
{
    setObjectName(u"codeBar"_s);
    setAccessibleName(tr("Code bar"));
    build();
    hide();
    area->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

CodeBar::~CodeBar()
{
    qApp->disconnect(this);
}

void CodeBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + 8, shadow + 8, shadow + 8, shadow + 8);
    column->setSpacing(4);
    m_about = new QLabel(this);
    m_about->setObjectName(u"codeBarAbout"_s);
    m_about->setContentsMargins(4, 0, 4, 2);
    column->addWidget(m_about);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    makeField(Field::Task, u"codeBarTask"_s, tr("task"));
    makeField(Field::Direction, u"codeBarDirection"_s, tr("direction: from>to"));
    makeField(Field::Arguments, u"codeBarArguments"_s, tr("arguments"));
    for (QLineEdit *field : m_edits)
        row->addWidget(field, 1);
    column->addLayout(row);

    m_chips = new ChipRow(ChipRow::Adding::None, this);
    connect(m_chips, &ChipRow::removeRequested, this, [this](ArgumentId argument) {
        m_draft.removeArgument(argument);
        enter(Field::Arguments);
    });
    connect(m_chips, &ChipRow::removeNewRequested, this, [this](const QString &name) {
        m_draft.removeNewArgument(name);
        enter(Field::Arguments);
    });
    column->addWidget(m_chips);

    makeRows();
    m_message = new QLabel(this);
    m_message->setObjectName(u"codeBarMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 2, 8, 2);
    column->addWidget(m_message);
    makeNotes();
}

void CodeBar::makeRows()
{
    m_rows = new CodeRowsModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"codeBarList"_s);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new CodeRowDelegate(CodeRowDelegate::Hints::Keys, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::clicked, this, &CodeBar::takeClicked);
    m_explanation = new QTextEdit(this);
    m_explanation->setObjectName(u"codeBarExplanation"_s);
    m_explanation->setAccessibleName(tr("What the codebook says"));
    m_explanation->setReadOnly(true);
    m_explanation->setFrameShape(QFrame::NoFrame);
    m_explanation->setFocusPolicy(Qt::NoFocus);
    m_explanation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_explanation->viewport()->setAutoFillBackground(false);
    m_explanation->setFont(smallFont(font()));
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(6);
    m_body->addWidget(m_list, 3);
    m_body->addWidget(m_explanation, 2);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_body);
}

void CodeBar::makeField(Field field, const QString &name, const QString &placeholder)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(name);
    made->setPlaceholderText(placeholder);
    made->setAccessibleName(placeholder);
    made->setTextMargins(3, 1, 3, 1);
    made->installEventFilter(this);
    connect(made, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        m_draft.type(field, text);
        showRows();
    });
    m_edits.at(static_cast<std::size_t>(field)) = made;
}

void CodeBar::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    setCodebook(project ? project->codebook() : Codebook());
    if (project) {
        connect(project, &Project::changed, this, [this](const Change &change) {
            if (change.codebook || change.details)
                setCodebook(m_project->codebook());
        });
    }
}

void CodeBar::setCodebook(const Codebook &codebook)
{
    dismiss();
    m_codebook = codebook;
    const auto says = [](const auto &code) {
        const CodeText &text = code.text;
        return !(text.definition + text.include + text.exclude + text.example).trimmed().isEmpty();
    };
    m_explains = std::ranges::any_of(codebook.tasks, says) || std::ranges::any_of(codebook.directions, says)
        || std::ranges::any_of(codebook.arguments, says) || !rulesDescription(codebook).isEmpty()
        || codebook.tasks.isEmpty();
}

void CodeBar::setRecent(QList<Coding> recent)
{
    m_recent = std::move(recent);
}

void CodeBar::open(CodeBarQuestion question, const QRect &under, const QString &typed)
{
    if (!isOpen())
        m_focusBefore = window()->focusWidget(); // also where a dialog that has just closed has the keyboard still
    m_open = true;
    m_under = under;
    m_question = std::move(question);
    const QList<Passage> &passages = m_question.passages;
    m_draft = CodingDraft(CodeMatcher(m_codebook, m_recent), sharedCoding(passages), makesCodes(), m_question.words);
    if (!passages.isEmpty())
        m_draft.beginOfPassages();
    m_draft.suggest(m_question.suggested);
    m_about->setText(about());
    m_about->setVisible(passages.size() > 1 || !m_question.about.isEmpty());
    if (!typed.isEmpty())
        m_draft.type(Field::Task, typed);
    m_notes = {};
    m_current = Field::Task;
    refreshNotes();
    refresh();
    show();
    raise();
    edit(Field::Task)->setFocus(Qt::PopupFocusReason);
    if (!passages.isEmpty())
        selectFromEnd(*edit(Field::Task));
    if (m_question.named)
        takeWords();
    if (m_question.memo)
        enterMemo();
}

QString CodeBar::about() const
{
    if (!m_question.about.isEmpty())
        return m_question.about;
    const QList<Passage> &passages = m_question.passages;
    const auto saysMore = [this](const Passage &passage) { return codingOf(passage) != m_draft.coding(); };
    return std::ranges::any_of(passages, saysMore)
        ? tr("%n passage(s): what is left as it is here stays as each has it", nullptr, int(passages.size()))
        : tr("%n passage(s)", nullptr, int(passages.size()));
}

CodingDraft::NewCodes CodeBar::makesCodes() const
{
    return m_project && m_project->isLocked() ? CodingDraft::NewCodes::NotOffered : CodingDraft::NewCodes::Offered;
}

void CodeBar::close()
{
    m_open = false;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool canGoBack = m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled()
        && m_focusBefore->focusPolicy() != Qt::NoFocus;
    QWidget *back = canGoBack ? m_focusBefore.data() : m_home && m_home->isVisible() ? m_home.data() : parentWidget();
    m_focusBefore = nullptr;
    if (hadFocus)
        back->setFocus(Qt::PopupFocusReason);
    hide();
    emit closed();
}

void CodeBar::dismiss()
{
    if (isOpen())
        close();
}

void CodeBar::enter(Field field)
{
    m_current = field;
    refresh();
    edit(field)->setFocus(Qt::TabFocusReason);
    selectFromEnd(*edit(field));
}

void CodeBar::refresh()
{
    for (const Field field : CodingDraft::fields) {
        if (edit(field)->text() != m_draft.text(field)) {
            edit(field)->setText(m_draft.text(field));
            if (!m_draft.isTyped(field))
                edit(field)->home(false);
        }
    }
    const Coding &coding = m_draft.coding();
    m_chips->setArguments(coding.arguments, m_codebook, coding.newArguments);
    m_chips->setHidden(coding.arguments.isEmpty() && coding.newArguments.isEmpty());
    showRows();
}

void CodeBar::showRows()
{
    m_rows->setRows(m_draft.rows(m_current), m_codebook);
    const int first = static_cast<int>(m_draft.firstRow(m_current));
    m_list->setCurrentIndex(m_rows->index(first));
    m_list->scrollTo(m_rows->index(std::max(0, first)));
    m_explaining = hasToExplain();
    const bool nothing = m_rows->rowCount() == 0 && m_draft.isTyped(m_current);
    say(nothing ? noMatchMessage(m_current, m_draft.text(m_current), makesCodes()) : QString());
}

void CodeBar::say(const QString &message)
{
    m_message->setText(message);
    m_message->setHidden(message.isEmpty());
    tellOfRow();
    if (!message.isEmpty())
        edit(m_current)->setAccessibleDescription(message);
    place();
}

void CodeBar::focusMoved(QWidget *now)
{
    if (isOpen() && now && now != this && !isAncestorOf(now) && now->window() == window())
        dismiss();
}

} // namespace Kodeks
