// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/searching/searchbar.h"

#include "core/project/asking/passagequery.h"
#include "core/project/project.h"
#include "core/query/searching/patternreader.h"
#include "core/query/searching/searchreader.h"
#include "ui/panels/lists/queryline.h"
#include "ui/panels/lists/queryoffers.h"
#include "ui/panels/searching/formsrow.h"
#include "ui/speaking/speak.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Kind = LetterSearch::Kind;
constexpr int searchDelay = 150;

/// Of the choices of a text those that ask for a query.
const QString fitting = u"fitting"_s;
const QString notFitting = u"notFitting"_s;
const QString ofCoder = u"coder:"_s;

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
    , m_query(new FilterField)
    , m_kind(new QComboBox)
    , m_scope(new QComboBox)
    , m_where(new QueryLine)
    , m_counts(new QLabel)
    , m_links(new QLabel)
    , m_message(new QLabel)
    , m_forms(new FormsRow)
{
    makeFields();
    makeWhere();
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchDelay);
    connect(&m_typing, &QTimer::timeout, this, &SearchBar::asked);
    connect(m_query, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        emit asked();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &SearchBar::chooseScope);
    connect(m_where, &QueryLine::queryTyped, this, &SearchBar::asked);
    connect(m_where, &QueryLine::left, this, &SearchBar::left);
    connect(m_links, &QLabel::linkActivated, this, [this](const QString &query) {
        setQuery(query);
        focusQuery();
    });
    connect(m_forms, &FormsRow::switched, this, [this](const QString &form, bool on) {
        m_without.removeAll(form);
        if (!on)
            m_without.append(form);
        emit asked();
    });
}

void SearchBar::makeFields()
{
    m_query->setObjectName(u"searchQuery"_s);
    m_query->setAccessibleName(tr("Search in all letters"));
    m_query->installEventFilter(this);
    m_kind->setObjectName(u"searchKind"_s);
    m_kind->setAccessibleName(tr("How to search"));
    m_kind->addItem(tr("Words"), QVariant::fromValue(Kind::Words));
    m_kind->setItemData(0, tr("The words as they are typed, whatever their case"), Qt::ToolTipRole);
    m_kind->addItem(tr("Forms of words"), QVariant::fromValue(Kind::Forms));
    m_kind->setItemData(1, tr("The inflected forms of words as well; which ones stands below"), Qt::ToolTipRole);
    m_kind->addItem(tr("Pattern"), QVariant::fromValue(Kind::Pattern));
    m_kind->setItemData(2,
        tr("A regular expression (PCRE2): case counts unless it begins with (?i); ^ and $ are the ends of a line"),
        Qt::ToolTipRole);
    m_scope->setObjectName(u"searchScope"_s);
    m_scope->setAccessibleName(tr("Which text to search"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(14);
    m_counts->setObjectName(u"searchCounts"_s);
    showKind();
}

void SearchBar::showKind()
{
    const bool isPattern = search().kind == Kind::Pattern;
    m_query->setPlaceholderText(isPattern ? tr("Search in all letters: a regular expression")
                                          : tr("Search in all letters: words, \"a phrase\", begin*"));
    m_query->setToolTip(isPattern
            ? m_kind->itemData(m_kind->currentIndex(), Qt::ToolTipRole).toString()
            : tr("Several words: letters that hold them all. \"In quotes\": the words in that order. "
                 "begin*: words that begin so. *end, *part*: words that end so or have it anywhere.\n"
                 "In capitals, OR finds letters with one or the other, NOT leaves out letters that hold a word, AND "
                 "says what standing side by side says; brackets keep together: (school* OR teach*) NOT bus."));
}

void SearchBar::makeWhere()
{
    m_where->setObjectName(u"searchWhere"_s);
    m_where->setAccessibleName(tr("Query of the passages whose text is searched"));
    m_where->setPlaceholderText(tr("Passages that fit a query: task:Sykehjem to:bydel"));
    m_where->setComplete(
        [this](const QString &query, qsizetype cursor) { return queryOffers(vocabularyOf(m_project), query, cursor); });
    m_where->hide();
    m_links->setObjectName(u"searchMore"_s);
    m_links->setTextFormat(Qt::RichText);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_message->setObjectName(u"searchMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    setLinks({});
    say({});
}

void SearchBar::layOut()
{
    m_line->setContentsMargins(6, 3, 8, 3);
    m_line->addWidget(m_query, 2);
    m_line->addWidget(m_kind);
    m_line->addWidget(m_scope);
    m_line->addWidget(m_where, 1);
    m_line->addSpacing(8);
    m_line->addWidget(m_counts);
    m_line->addSpacing(8);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(8, 0, 8, 0);
    below->addWidget(m_links);
    below->addWidget(m_message, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_line);
    column->addLayout(below);
    column->addWidget(m_forms);
}

void SearchBar::addButton(QWidget *button)
{
    m_line->addWidget(button);
}

void SearchBar::setProject(Project *project)
{
    m_project = project;
    m_without.clear();
    setForms({});
    const QSignalBlocker quiet(m_query);
    const QSignalBlocker silent(m_where);
    const QSignalBlocker still(m_scope);
    m_query->clear();
    m_where->clear();
    m_scope->clear();
    fillScopes();
    m_where->hide();
    setEnabled(project);
}

void SearchBar::fillScopes()
{
    const QSignalBlocker quiet(m_scope);
    const QString chosen = m_scope->currentData().toString();
    m_scope->clear();
    m_scope->addItem(tr("All text"), u"all"_s);
    m_scope->addItem(tr("Coded text"), u"coded"_s);
    m_scope->addItem(tr("Uncoded text"), u"uncoded"_s);
    if (m_project) {
        for (const Coder &coder : m_project->coders())
            m_scope->addItem(tr("Coded by %1").arg(coder.name), ofCoder + coder.name);
    }
    m_scope->addItem(tr("Where passages fit…"), fitting);
    m_scope->addItem(tr("Outside passages that fit…"), notFitting);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
}

void SearchBar::chooseScope()
{
    const QString chosen = m_scope->currentData().toString();
    m_where->setHidden(chosen != fitting && chosen != notFitting);
    if (!m_where->isHidden() && m_where->text().trimmed().isEmpty())
        m_where->setFocus(Qt::OtherFocusReason);
    emit asked();
}

QString SearchBar::query() const
{
    return m_query->text().trimmed();
}

LetterSearch SearchBar::search() const
{
    return {.query = query(), .kind = m_kind->currentData().value<Kind>(), .without = m_without};
}

SearchScope SearchBar::scope() const
{
    using Text = SearchScope::Text;
    const QString chosen = m_scope->currentData().toString();
    const QString where = m_where->text().trimmed();
    if (chosen == u"coded")
        return {.text = Text::Coded};
    if (chosen == u"uncoded")
        return {.text = Text::Uncoded};
    if (chosen.startsWith(ofCoder))
        return {.text = Text::Coded, .coders = {chosen.sliced(ofCoder.size())}};
    if (chosen == fitting && !where.isEmpty())
        return {.text = Text::Coded, .where = where};
    if (chosen == notFitting && !where.isEmpty())
        return {.text = Text::Uncoded, .where = where};
    return {};
}

void SearchBar::setQuery(const QString &query)
{
    {
        const QSignalBlocker quiet(m_query);
        m_query->setText(query);
    }
    m_typing.stop();
    emit asked();
}

void SearchBar::setKind(Kind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(kind)));
}

void SearchBar::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

bool SearchBar::check()
{
    m_typing.stop();
    m_query->mark({});
    m_where->mark({});
    return query().isEmpty() || (checkQuery() && checkWhere());
}

bool SearchBar::checkQuery()
{
    const LetterSearch asked = search();
    if (asked.kind == Kind::Pattern) {
        if (const auto pattern = readPattern(asked.query); !pattern) {
            m_query->mark(pattern.error().place);
            say(pattern.error().message);
            return false;
        }
    } else if (const auto words = readSearch(asked.query); !words) {
        m_query->mark(words.error().place);
        say(queryFault(asked.query, words.error()).message);
        return false;
    }
    return true;
}

bool SearchBar::checkWhere()
{
    const QString where = scope().where;
    if (where.isEmpty() || !m_project)
        return true;
    const auto condition = readCondition(where, vocabularyOf(m_project));
    if (condition)
        return true;
    m_where->mark(condition.error().place);
    say(queryFault(where, condition.error()).message);
    return false;
}

void SearchBar::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setHidden(sentence.isEmpty());
}

void SearchBar::setCounts(const QString &counts, const QString &tip)
{
    if (m_counts->text() != counts && isAncestorOf(window()->focusWidget()))
        speak(m_counts, counts);
    m_counts->setText(counts);
    m_counts->setToolTip(tip);
}

void SearchBar::setLinks(const QString &links)
{
    m_links->setText(links);
    m_links->setHidden(links.isEmpty());
}

void SearchBar::setForms(const QList<FoundForm> &forms)
{
    m_forms->setForms(forms);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_typing.isActive())
            emit asked();
        else
            emit stepAsked(press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Down) {
        emit left();
        return true;
    }
    return false;
}

} // namespace Kodeks
