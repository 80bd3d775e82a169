// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/mergedialog.h"

#include "ui/models/codes/codecolors.h"
#include "ui/models/codes/textmatch.h"
#include "ui/models/words/display.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Target
{
    qint64 id;
    QString name;
    QColor color;
};

QList<Target> taskTargets(const Codebook &codebook, const Task &from, qsizetype passages)
{
    QSet<TaskId> below = {from.id};
    QList<Target> targets;
    for (const Task &task : tasksInOrder(codebook)) {
        if (below.contains(task.parent))
            below.insert(task.id);
        // Passages cannot have a group, and what stands below a group needs one above it.
        const bool fits = from.group ? task.group : !task.group || passages == 0;
        if (fits && !below.contains(task.id))
            targets.append({task.id.value(), codebook.taskPath(task.id), taskColor(codebook, task.id)});
    }
    return targets;
}

template <typename Code>
QList<Target> otherTargets(const Codebook &codebook, const QList<Code> &codes, const Code &from)
{
    QList<Target> targets;
    for (const Code &code : codes) {
        if (code.id != from.id)
            targets.append({code.id.value(), nameOf(codebook, code), {}});
    }
    return targets;
}

QList<Target> targetsOf(const Codebook &codebook, const CodeValue &code, qsizetype passages)
{
    if (const auto *task = std::get_if<Task>(&code))
        return taskTargets(codebook, *task, passages);
    if (const auto *direction = std::get_if<Direction>(&code))
        return otherTargets(codebook, codebook.directions, *direction);
    if (const auto *actor = std::get_if<Actor>(&code))
        return otherTargets(codebook, codebook.actors, *actor);
    return otherTargets(codebook, codebook.arguments, std::get<Argument>(code));
}

QString consequence(const Codebook &codebook, const CodeValue &code, qsizetype passages)
{
    const QString name = nameOf(codebook, code);
    const auto count = static_cast<int>(passages);
    if (std::holds_alternative<Actor>(code))
        return MergeDialog::tr(
            "Directions that name “%1” will name the actor chosen here; equal directions become one, with their "
            "passages. “%1” and its "
            "other names become other names of that actor.")
            .arg(name);
    const auto *task = std::get_if<Task>(&code);
    if (task && task->group)
        return MergeDialog::tr(
            "What stands below “%1” moves below the group chosen here, and “%1” is removed. Passages keep their tasks.")
            .arg(name);
    if (passages == 0)
        return MergeDialog::tr("No passage has “%1”. It is removed, and undo brings it back.").arg(name);
    return MergeDialog::tr(
        "“%1” has %n passage(s). They will have what is chosen here; where a coder then has the same passage twice, it "
        "becomes one. “%1” is removed. Undo brings all of it back.",
        nullptr, count)
        .arg(name);
}

} // namespace

MergeDialog::MergeDialog(const Codebook &codebook, const CodeValue &code, qsizetype passages, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_preview(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge “%1” into…").arg(nameOf(codebook, code)));
    auto *explanation = new QLabel(consequence(codebook, code, passages), this);
    explanation->setObjectName(u"mergeExplanation"_s);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_filter->setObjectName(u"mergeFilter"_s);
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"mergeTargets"_s);
    m_list->setAccessibleName(tr("Merge into"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *merge = m_buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(u"mergeButton"_s);
    merge->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    m_preview->setObjectName(u"mergePreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(2 * m_preview->fontMetrics().lineSpacing());
    column->addWidget(m_preview);
    column->addWidget(m_buttons);
    resize(440, 420);
    fill(codebook, code, passages);

    connect(m_filter, &QLineEdit::textChanged, this, &MergeDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeDialog::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void MergeDialog::fill(const Codebook &codebook, const CodeValue &code, qsizetype passages)
{
    for (const Target &target : targetsOf(codebook, code, passages)) {
        auto *item = new QListWidgetItem(target.name, m_list);
        item->setData(Qt::UserRole, target.id);
        if (target.color.isValid())
            item->setIcon(colorIcon(target.color));
    }
    m_list->setCurrentRow(-1);
}

void MergeDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!text.trimmed().isEmpty() && !matchName(text, item->text()));
        if (item->isHidden() && m_list->currentItem() == item)
            m_list->setCurrentRow(-1);
    }
    const QList<int> shown = shownRows();
    if (!text.trimmed().isEmpty() && shown.size() == 1)
        m_list->setCurrentRow(shown.first());
    refresh();
}

QList<int> MergeDialog::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            rows.append(row);
    }
    return rows;
}

bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool down = watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    const QList<int> shown = down ? shownRows() : QList<int>();
    if (shown.isEmpty())
        return QDialog::eventFilter(watched, event);
    m_list->setFocus(Qt::OtherFocusReason);
    if (target() == 0)
        m_list->setCurrentRow(shown.first());
    return true;
}

qint64 MergeDialog::target() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(Qt::UserRole).toLongLong() : 0;
}

void MergeDialog::refresh()
{
    m_buttons->findChild<QPushButton *>(u"mergeButton"_s)->setEnabled(target() != 0);
    if (m_previewer && target() != m_previewed)
        preview();
}

void MergeDialog::preview()
{
    m_previewed = target();
    m_previewing.cancel();
    m_preview->clear();
    if (m_previewed == 0)
        return;
    const auto work = [preview = m_previewer, into = m_previewed](const Progress &) { return preview(into); };
    m_previewing.start<MergePreview>(this, work, [this](const Result<MergePreview> &found) {
        if (!found) {
            m_preview->setText(found.error().message);
            return;
        }
        const QString passages = tr("%Ln passage(s) would change.", nullptr, int(found->passages));
        m_preview->setText(found->coinciding == 0 ? passages
                                                  : passages + u' '
                    + tr("%Ln of them would coincide with others and be joined with them; memos of both are kept.",
                        nullptr, int(found->coinciding)));
    });
}

} // namespace Kodeks
