// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/historyfilterbar.h"

#include "core/project/project.h"
#include "ui/models/words/display.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMilliseconds = 200;

QString taskKey(TaskId id)
{
    return u"task %1"_s.arg(id.value());
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : FilterBar(restMilliseconds, parent)
    , m_coder(makeBox(u"historyCoder"_s, tr("Coder"), 12))
    , m_code(makeBox(u"historyCode"_s, tr("Code"), 12))
    , m_time(makeBox(u"historyTime"_s, tr("Time"), 12))
    , m_thisLetter(new QCheckBox(tr("This letter only")))
    , m_count(new QLabel)
    , m_export(new QToolButton)
{
    m_text->setObjectName(u"historyFilter"_s);
    m_text->setAccessibleName(tr("Filter the history"));
    m_text->setPlaceholderText(tr("Filter: what, letter, code, text, date…"));
    m_thisLetter->setObjectName(u"historyThisLetter"_s);
    m_count->setObjectName(u"historyCount"_s);
    m_export->setObjectName(u"historyExport"_s);
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write what is shown as a table or a document to hand in"));
    for (const auto &[words, days] :
        {std::pair(tr("Any time"), -1), {tr("Today"), 0}, {tr("Last 7 days"), 6}, {tr("Last 30 days"), 29}})
        m_time->addItem(words, days);
    layOut();
    connectAll();
    setProject(nullptr);
}

void HistoryFilterBar::layOut()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(6, 3, 8, 3);
    line->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_coder, m_code, m_time, m_thisLetter})
        line->addWidget(widget);
    line->addSpacing(8);
    line->addWidget(m_count);
    line->addWidget(m_export);
}

void HistoryFilterBar::connectAll()
{
    for (QComboBox *box : {m_coder, m_code, m_time}) {
        box->setMaxVisibleItems(20);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::filterChanged);
    }
    connect(m_thisLetter, &QCheckBox::toggled, this, &HistoryFilterBar::filterChanged);
    connect(m_export, &QToolButton::clicked, this, &HistoryFilterBar::exportRequested);
}

void HistoryFilterBar::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_letter = {};
    HistoryFilterBar::clear();
    fillCoders();
    fillCodes();
    setEnabled(project);
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.coders)
            fillCoders();
        if (change.codebook)
            fillCodes();
    });
}

void HistoryFilterBar::setCurrentLetter(LetterId letter)
{
    if (std::exchange(m_letter, letter) != letter && m_thisLetter->isChecked())
        emit filterChanged();
}

void HistoryFilterBar::setCount(qsizetype shown, bool reading)
{
    m_count->setText(reading ? tr("searching…") : tr("%Ln change(s)", nullptr, int(shown)));
    m_export->setEnabled(shown > 0 && !reading);
}

void HistoryFilterBar::clear()
{
    m_text->clear();
    for (QComboBox *box : {m_coder, m_code, m_time})
        box->setCurrentIndex(0);
    m_thisLetter->setChecked(false);
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter{.text = m_text->text()};
    filter.scope.coder = m_coder->currentData().toUuid();
    const QString code = m_code->currentData().toString();
    const qint64 id = code.section(u' ', 1).toLongLong();
    if (code.startsWith(u"task"))
        filter.scope.task = TaskId(id);
    else if (code.startsWith(u"direction"))
        filter.scope.direction = DirectionId(id);
    else if (code.startsWith(u"argument"))
        filter.scope.argument = ArgumentId(id);
    const int days = m_time->currentData().toInt();
    if (days >= 0)
        filter.scope.since = QDate::currentDate().addDays(-days).startOfDay();
    if (m_thisLetter->isChecked())
        filter.scope.letter = m_letter;
    return filter;
}

void HistoryFilterBar::fillCoders()
{
    refill(m_coder, [this] {
        m_coder->addItem(tr("All coders"), QUuid());
        if (!m_project)
            return;
        for (const Coder &coder : m_project->coders())
            m_coder->addItem(coder.name, coder.uuid);
    });
}

void HistoryFilterBar::fillCodes()
{
    refill(m_code, [this] {
        m_code->addItem(tr("All codes"), QString());
        if (!m_project)
            return;
        const Codebook &book = m_project->codebook();
        addTasks({}, 0);
        m_code->insertSeparator(m_code->count());
        for (const Direction &direction : book.directions)
            m_code->addItem(Display::direction(book, direction), u"direction %1"_s.arg(direction.id.value()));
        m_code->insertSeparator(m_code->count());
        for (const Argument &argument : book.arguments)
            m_code->addItem(argument.name, u"argument %1"_s.arg(argument.id.value()));
    });
}

void HistoryFilterBar::addTasks(TaskId parent, int depth)
{
    for (const Task &task : m_project->codebook().children(parent)) {
        m_code->addItem(QString(qsizetype(3) * depth, u' ') + task.name, taskKey(task.id));
        addTasks(task.id, depth + 1);
    }
}

} // namespace Kodeks
