// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/passagefilterbar.h"

#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/codes/codevalue.h"
#include "ui/models/words/display.h"
#include "ui/models/words/sightwords.h"
#include "ui/panels/parts/chip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingMilliseconds = 120;
constexpr qint64 withoutTask = -1;
constexpr qint64 withoutDirection = -2;

PassageFilter::Lack lackOf(qint64 choice)
{
    return choice == withoutTask     ? PassageFilter::Lack::Task
        : choice == withoutDirection ? PassageFilter::Lack::Direction
                                     : PassageFilter::Lack::Nothing;
}

} // namespace

PassageFilterBar::PassageFilterBar(QWidget *parent)
    : FilterBar(typingMilliseconds, parent)
    , m_coder(makeBox(u"passageCoder"_s, tr("Coder"), 14))
    , m_task(makeBox(u"passageTask"_s, tr("Task"), 14))
    , m_thisLetter(new QCheckBox(tr("This letter only")))
    , m_codeButton(new QToolButton)
    , m_counts(new QLabel)
    , m_columns(new QToolButton)
    , m_onlyChip(new Chip(Chip::Kind::Removable, {}))
{
    m_text->setObjectName(u"passageFilter"_s);
    m_text->setAccessibleName(tr("Filter passages"));
    m_text->setPlaceholderText(tr("Filter: task, direction, coder, text…"));
    m_thisLetter->setObjectName(u"passageThisLetter"_s);
    m_counts->setObjectName(u"passageCounts"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(6, 3, 8, 3);
    line->addWidget(m_onlyChip);
    line->addWidget(m_text, 1);
    m_onlyChip->setObjectName(u"passagesOnly"_s);
    m_onlyChip->setToolTip(tr("Show the other passages too"));
    m_onlyChip->hide();
    connect(m_onlyChip, &Chip::clicked, this, [this] {
        showAny();
        emit filterChanged();
    });
    line->addWidget(m_codeButton);
    m_codeButton->setObjectName(u"passageCode"_s);
    m_codeButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_codeButton->hide();
    connect(m_codeButton, &QToolButton::clicked, this, [this] { setCode({}); });
    for (QWidget *widget :
        {static_cast<QWidget *>(m_coder), static_cast<QWidget *>(m_task), static_cast<QWidget *>(m_thisLetter)})
        line->addWidget(widget);
    line->addSpacing(8);
    line->addWidget(m_counts);
    line->addWidget(m_columns);
    m_columns->setObjectName(u"passageColumns"_s);
    m_columns->setText(u"⋯"_s);
    m_columns->setAutoRaise(true);
    m_columns->setToolTip(tr("Columns of the table"));
    m_columns->setAccessibleName(m_columns->toolTip());
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);

    connect(m_coder, &QComboBox::currentIndexChanged, this, &PassageFilterBar::filterChanged);
    connect(m_task, &QComboBox::currentIndexChanged, this, &PassageFilterBar::filterChanged);
    connect(m_thisLetter, &QCheckBox::toggled, this, &PassageFilterBar::filterChanged);
    setProject(nullptr);
}

void PassageFilterBar::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_letter = {};
    PassageFilterBar::clear();
    fillCoders();
    fillTasks();
    setEnabled(project);
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.coders)
            fillCoders();
        if (change.codebook) {
            fillTasks();
            showCode();
            if (m_code)
                emit filterChanged();
        }
    });
}

void PassageFilterBar::setColumnsMenu(QMenu *menu)
{
    m_columns->setMenu(menu);
}

void PassageFilterBar::setCurrentLetter(LetterId letter)
{
    if (m_letter == letter)
        return;
    m_letter = letter;
    if (m_thisLetter->isChecked())
        emit filterChanged();
}

void PassageFilterBar::setCounts(qsizetype total, qsizetype shown)
{
    const QString all = tr("%Ln passage(s)", nullptr, int(total));
    const QString counts = shown == total ? all : tr("%1 · %2 shown", "passages").arg(all, QLocale().toString(shown));
    const SightWords seen = m_project ? sightWords(*m_project) : SightWords();
    m_counts->setText(seen.mark.isEmpty() ? counts : u"%1 · %2"_s.arg(counts, seen.mark));
    m_counts->setToolTip(seen.meaning);
}

void PassageFilterBar::showOnly(const QSet<PassageId> &passages, const QString &words)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        m_typing.stop();
    }
    m_only = passages;
    m_onlyChip->setText(fontMetrics().elidedText(words, Qt::ElideRight, 40 * fontMetrics().averageCharWidth()));
    m_onlyChip->setAccessibleName(words);
    m_onlyChip->show();
    emit filterChanged();
}

void PassageFilterBar::showAny()
{
    m_only.reset();
    m_onlyChip->hide();
}

void PassageFilterBar::setCode(const std::optional<DraggedCode> &code)
{
    if (m_code == code)
        return;
    m_code = code;
    showCode();
    emit filterChanged();
}

void PassageFilterBar::showCode()
{
    constexpr int widest = 24; // characters
    const auto code
        = m_project && m_code ? codeValue(m_project->codebook(), m_code->dimension, m_code->id) : std::nullopt;
    if (!code)
        m_code.reset();
    const QString name = code ? nameOf(m_project->codebook(), *code) : QString();
    const QFontMetrics metrics = m_codeButton->fontMetrics();
    m_codeButton->setText(
        metrics.elidedText(name, Qt::ElideRight, widest * metrics.averageCharWidth()).replace(u"&"_s, u"&&"_s)
        + u"  ×"_s);
    m_codeButton->setToolTip(Display::toolTip(tr("Only passages of “%1”. Press to show all again.").arg(name)));
    m_codeButton->setAccessibleName(tr("Show all codes again, not only “%1”").arg(name));
    m_codeButton->setVisible(code.has_value());
}

void PassageFilterBar::clear()
{
    setCode({});
    if (std::exchange(m_only, std::nullopt))
        emit filterChanged();
    m_onlyChip->hide();
    m_text->clear();
    m_coder->setCurrentIndex(0);
    m_task->setCurrentIndex(0);
    m_thisLetter->setChecked(false);
}

PassageFilter PassageFilterBar::filter() const
{
    const qint64 task = m_task->currentData().toLongLong();
    PassageFilter filter{m_text->text(), m_thisLetter->isChecked() ? m_letter : LetterId(),
        CoderId(m_coder->currentData().toLongLong()), TaskId(std::max(task, qint64(0))), lackOf(task), m_only};
    if (m_project && m_code)
        filter.code = passagesOf(m_project->codebook(), *m_code);
    return filter;
}

void PassageFilterBar::fillCoders()
{
    QList<Choice> coders;
    int people = 0;
    for (const Coder &coder : m_project ? peopleFirst(m_project->coders()) : QList<Coder>()) {
        coders.append({coder.id.value(), coder.name});
        people += coder.isConsensus() ? 0 : 1;
    }
    fill(m_coder, tr("All coders"), coders);
    if (people > 0 && people < coders.size()) {
        const QSignalBlocker quiet(m_coder);
        m_coder->insertSeparator(people + 1);
    }
    m_coder->setVisible(coders.size() != 1);
}

void PassageFilterBar::fillTasks()
{
    QList<Choice> tasks;
    if (m_project) {
        tasks = {{withoutTask, tr("Without a task")}, {withoutDirection, tr("Without a direction")}};
        addTasks(tasks, {}, 0);
    }
    fill(m_task, tr("All tasks"), tasks);
    for (int i = 1; i < m_task->count(); ++i) {
        if (const TaskId id(m_task->itemData(i).toLongLong()); id.isValid())
            m_task->setItemIcon(i, colorIcon(taskColor(m_project->codebook(), id)));
    }
}

void PassageFilterBar::addTasks(QList<Choice> &choices, TaskId parent, int depth) const
{
    constexpr int deepest = 20;
    for (const Task &task : m_project->codebook().children(parent)) {
        choices.append({task.id.value(), QString(qsizetype(2) * depth, QChar::Nbsp) + task.name});
        if (depth < deepest)
            addTasks(choices, task.id, depth + 1);
    }
}

void PassageFilterBar::fill(QComboBox *box, const QString &all, const QList<Choice> &choices)
{
    refill(box, [&] {
        box->addItem(all, qint64(0));
        for (const auto &[id, name] : choices)
            box->addItem(name, id);
    });
}

} // namespace Kodeks
