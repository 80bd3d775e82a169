// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/codebar.h"

#include "core/project/project.h"
#include "ui/models/codes/coderowsmodel.h"
#include "ui/panels/parts/chiprow.h"
#include "ui/panels/parts/coderowdelegate.h"
#include "ui/panels/parts/popupplace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 560;

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
    makeField(Field::Direction, u"codeBarDirection"_s, tr("direction: e>b"));
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
    column->addWidget(m_list);

    m_message = new QLabel(this);
    m_message->setObjectName(u"codeBarMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 2, 8, 2);
    column->addWidget(m_message);
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
            if (change.codebook)
                setCodebook(m_project->codebook());
        });
    }
}

void CodeBar::setCodebook(const Codebook &codebook)
{
    dismiss();
    m_codebook = codebook;
}

void CodeBar::setRecent(QList<Coding> recent)
{
    m_recent = std::move(recent);
}

void CodeBar::open(CodeBarQuestion question, const QRect &under, const QString &typed)
{
    if (!isOpen())
        m_focusBefore = QApplication::focusWidget();
    m_open = true;
    m_under = under;
    m_question = std::move(question);
    const QList<Passage> &passages = m_question.passages;
    m_draft = CodingDraft(CodeMatcher(m_codebook, m_recent), passages.isEmpty() ? Coding() : codingOf(passages.first()),
        makesCodes(), m_question.words);
    if (!typed.isEmpty())
        m_draft.type(Field::Task, typed);
    m_about->setText(tr("%n passage(s)", nullptr, static_cast<int>(passages.size())));
    m_about->setVisible(passages.size() > 1);
    m_current = Field::Task;
    refresh();
    show();
    raise();
    edit(Field::Task)->setFocus(Qt::PopupFocusReason);
    if (!passages.isEmpty())
        edit(Field::Task)->selectAll();
    if (m_question.named)
        takeWords();
}

CodingDraft::NewCodes CodeBar::makesCodes() const
{
    return m_project && m_project->isLocked() ? CodingDraft::NewCodes::NotOffered : CodingDraft::NewCodes::Offered;
}

QString CodeBar::unfinished() const
{
    const Coding before = m_question.passages.isEmpty() ? Coding() : codingOf(m_question.passages.first());
    const bool typed = std::ranges::any_of(CodingDraft::fields, [this](Field field) { return m_draft.isTyped(field); });
    if (!isOpen() || (!typed && m_draft.coding() == before))
        return {};
    QStringList parts;
    for (const Field field : CodingDraft::fields)
        parts.append(m_draft.text(field).trimmed());
    for (const ArgumentId argument : m_draft.coding().arguments) {
        if (const Argument *known = m_codebook.argument(argument))
            parts.append(known->name);
    }
    parts += m_draft.coding().newArguments;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void CodeBar::close()
{
    m_open = false;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    QWidget *back = m_focusBefore && m_focusBefore->isVisible() ? m_focusBefore.data() : parentWidget();
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
    edit(field)->selectAll();
}

void CodeBar::refresh()
{
    for (const Field field : CodingDraft::fields) {
        if (edit(field)->text() != m_draft.text(field))
            edit(field)->setText(m_draft.text(field));
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
    const bool nothing = first < 0 && m_draft.isTyped(m_current);
    say(nothing ? noMatchMessage(m_current, m_draft.text(m_current), makesCodes()) : QString());
}

void CodeBar::say(const QString &message)
{
    m_message->setText(message);
    m_message->setHidden(message.isEmpty());
    edit(m_current)->setAccessibleDescription(
        message.isEmpty() ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : message);
    place();
}

void CodeBar::place()
{
    const int rows = std::min(mostRows, m_rows->rowCount());
    m_list->setHidden(rows == 0);
    m_list->setFixedHeight(std::max(1, rows * m_list->sizeHintForRow(0)));
    const QSize available = parentWidget()->size();
    const int width = std::min(widest, available.width());
    layout()->activate();
    const int height
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    setGeometry(popupPlace(m_under.adjusted(-shadow, 4 - shadow, 0, shadow - 4), {width, height}, available));
}

void CodeBar::move(int rows)
{
    const int last = m_rows->rowCount() - 1;
    const int lowest = m_draft.isTyped(m_current) ? 0 : -1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, std::min(lowest, last), last);
    m_list->setCurrentIndex(m_rows->index(row));
    m_list->viewport()->update();
    edit(m_current)->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

bool CodeBar::take()
{
    const QModelIndex row = m_list->currentIndex();
    if (row.isValid())
        m_draft.accept(m_current, m_rows->rows().at(row.row()));
    else if (m_draft.isTyped(m_current)) {
        say(noMatchMessage(m_current, m_draft.text(m_current), makesCodes()));
        return false;
    }
    return true;
}

void CodeBar::takeClicked(const QModelIndex &index)
{
    m_draft.accept(m_current, m_rows->rows().at(index.row()));
    enter(m_current == Field::Task ? Field::Direction : Field::Arguments);
}

void CodeBar::takeWords()
{
    if (const auto task = m_draft.taskOfWords()) {
        m_draft.accept(Field::Task, *task);
        enter(Field::Direction);
    } else
        say(m_question.words.isEmpty() ? tr("No words are selected. Esc closes; select the words in the letter first.")
                                       : tr("The selected words cannot be the name of a task."));
}

void CodeBar::finish()
{
    if (!take())
        return;
    if (const auto unmatched = m_draft.settle()) {
        enter(*unmatched);
        return;
    }
    const Coding coding = m_draft.coding();
    if (coding.isEmpty()) {
        say(tr("Nothing is said yet: give a task, a direction or an argument. Esc closes."));
        return;
    }
    const auto then = m_question.then;
    const bool said = isSaid(coding);
    close();
    if (!said)
        then(coding);
}

bool CodeBar::isSaid(const Coding &coding) const
{
    return !m_question.passages.isEmpty() && std::ranges::all_of(m_question.passages, [&](const Passage &passage) {
        return passage.id.isValid() && codingOf(passage) == coding;
    });
}

void CodeBar::focusMoved(QWidget *now)
{
    if (isOpen() && now && now != this && !isAncestorOf(now) && now->window() == window())
        dismiss();
}

} // namespace Kodeks
