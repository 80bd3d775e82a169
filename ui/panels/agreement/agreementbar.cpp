// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/agreementbar.h"

#include "core/project/project.h"
#include "ui/models/words/agreementwords.h"
#include "ui/panels/agreement/scopeform.h"
#include "ui/panels/parts/popupplace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

int begunLetters(const Project &project, CoderId coder)
{
    return int(std::ranges::count_if(project.letters(), [&](const Letter &letter) {
        return project.passageCount(letter.id, coder) > 0 || project.isDone(letter.id, coder);
    }));
}

/// Those who have begun at least half as many letters as whoever has begun most: a beginner would pull the figures of
/// all others down.
QList<CoderId> comparedAtFirst(const Project &project)
{
    QMap<CoderId, int> begun;
    QList<Coder> coders = project.coders();
    coders.removeIf(
        [&project](const Coder &coder) { return coder.isConsensus() || project.passageCount({}, coder.id) == 0; });
    const QList<Coder> people = Rounds::firstOnly(coders, project.rounds());
    for (const Coder &coder : people.size() < 2 ? coders : people)
        begun.insert(coder.id, begunLetters(project, coder.id));
    const int most = begun.isEmpty() ? 0 : *std::ranges::max_element(begun);
    QList<CoderId> chosen;
    for (auto coder = begun.begin(); coder != begun.end(); ++coder) {
        if (begun.size() <= 2 || 2 * *coder >= most)
            chosen.append(coder.key());
    }
    return chosen.size() < 2 ? begun.keys() : chosen;
}

} // namespace

AgreementBar::AgreementBar(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QTabBar)
    , m_coders(new QPushButton)
    , m_coderMenu(new QMenu(this))
    , m_unit(new QComboBox)
    , m_scopeButton(new QPushButton)
    , m_form(new ScopeForm(this))
    , m_compute(new QPushButton(tr("Compute")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    makePages();
    m_coders->setObjectName(u"agreementCoders"_s);
    m_coders->setMenu(m_coderMenu);
    makeUnits();
    makeScope();
    m_compute->setObjectName(u"agreementCompute"_s);
    m_cancel->setObjectName(u"agreementCancel"_s);
    const int width = std::max(m_compute->sizeHint().width(), m_cancel->sizeHint().width());
    m_compute->setMinimumWidth(width);
    m_cancel->setMinimumWidth(width);
    arrange();
    connect(m_compute, &QPushButton::clicked, this, &AgreementBar::computeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &AgreementBar::cancelRequested);
    setRunning(false);
    setProject(nullptr);
}

void AgreementBar::makePages()
{
    m_pages->setObjectName(u"agreementPages"_s);
    m_pages->setAccessibleName(tr("Agreement tables"));
    m_pages->setDrawBase(false);
    m_pages->setExpanding(false);
    m_pages->setUsesScrollButtons(true);
    for (const QString &page : {tr("Figures"), tr("Codes"), tr("Stretches"), tr("Confusions"), tr("Kinds"),
             tr("Letter by letter"), QString(), QString()})
        m_pages->addTab(page);
    const QStringList tips{tr("Agreement by component"), tr("Agreement by code"),
        tr("Agreement on stretches of text: u-alpha and its kin"), tr("Which codes the coders take for one another"),
        tr("In what the coders differ"), tr("How the figures develop letter by letter"),
        tr("Each unit and component in which the coders differ, a row each. The tab Differences counts "
           "pairs of passages instead, and Kinds each way in which a pair differs."),
        tr("What is undefined and why, and what to bear in mind")};
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->setTabToolTip(page, tips.at(page));
    setCounts(-1, 0);
    connect(m_pages, &QTabBar::currentChanged, this, &AgreementBar::pageChanged);
}

void AgreementBar::makeScope()
{
    m_scopeButton->setObjectName(u"agreementScope"_s);
    connect(m_scopeButton, &QPushButton::clicked, this, &AgreementBar::openScope);
    connect(m_form, &ScopeForm::closed, this, &AgreementBar::closeScope);
    setScope({});
}

void AgreementBar::setScope(const AgreementScope &scope)
{
    m_scope = scope;
    const QString words = scope.words();
    fitScope();
    m_scopeButton->setToolTip(tr("Letters, components, codes and intervals: %1").arg(words));
    m_scopeButton->setAccessibleName(m_scopeButton->toolTip());
}

/// Rather than the names of the pages its words are cut, which the tool tip has whole.
void AgreementBar::fitScope()
{
    constexpr int least = 70;
    const QString words = m_scope.words();
    m_scopeButton->setText(words);
    const QMargins edges = layout() ? layout()->contentsMargins() : QMargins();
    int room = width() - edges.left() - edges.right();
    const int frame = m_scopeButton->sizeHint().width() - fontMetrics().horizontalAdvance(words);
    for (const QWidget *each : QList<QWidget *>{m_pages, m_coders, m_unit, m_compute})
        room -= each->sizeHint().width() + (layout() ? layout()->spacing() : 0);
    m_scopeButton->setText(fontMetrics().elidedText(words, Qt::ElideRight, std::max(least, room - frame)));
}

void AgreementBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitScope();
}

void AgreementBar::openScope()
{
    m_form->setProject(m_project);
    m_form->setScope(m_scope);
    const QRect area = m_scopeButton->screen()->availableGeometry();
    const QRect under(m_scopeButton->mapToGlobal(QPoint()) - area.topLeft(), m_scopeButton->size());
    m_form->setGeometry(popupPlace(under, m_form->size(), area.size()).translated(area.topLeft()));
    m_form->show();
    m_form->setFocus(Qt::PopupFocusReason);
}

void AgreementBar::closeScope()
{
    const AgreementScope chosen = m_form->scope();
    if (chosen == m_scope)
        return;
    setScope(chosen);
    emit optionsChanged();
}

void AgreementBar::makeUnits()
{
    m_unit->setObjectName(u"agreementUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setToolTip(tr("Into what letters are cut before coders are compared"));
    for (const Unit unit : allUnits)
        m_unit->addItem(Display::unit(unit), int(unit));
    m_unit->setCurrentIndex(m_unit->findData(int(Unit::Sentence)));
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AgreementBar::optionsChanged);
}

void AgreementBar::arrange()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(6, 3, 8, 3);
    line->addWidget(m_pages);
    line->addStretch(1);
    line->addWidget(m_coders);
    line->addWidget(m_unit);
    line->addWidget(m_scopeButton);
    line->addWidget(m_compute);
    line->addWidget(m_cancel);
}

void AgreementBar::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    setEnabled(project);
    fillCoders(true);
    setScope({});
    setCounts(-1, 0);
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.coders)
            fillCoders(false);
    });
}

void AgreementBar::fillCoders(bool chooseAll)
{
    const bool anew = m_project && (chooseAll || coders().size() < 2);
    const QList<CoderId> chosen = anew ? comparedAtFirst(*m_project) : coders();
    m_coderMenu->clear();
    bool apart = false;
    for (const Coder &coder : m_project ? peopleFirst(m_project->coders()) : QList<Coder>()) {
        if (coder.isConsensus() && !std::exchange(apart, true))
            m_coderMenu->addSeparator();
        QAction *action = m_coderMenu->addAction(tr("%1 (%2)").arg(QString(coder.name).replace(u'&', u"&&"_s),
            tr("%Ln letter(s) begun", nullptr, begunLetters(*m_project, coder.id))));
        action->setCheckable(true);
        action->setData(coder.id.value());
        action->setChecked(chosen.contains(coder.id));
        connect(action, &QAction::toggled, this, [this] {
            nameCoders();
            emit optionsChanged();
        });
    }
    nameCoders();
}

void AgreementBar::nameCoders()
{
    QStringList names;
    const QList<CoderId> chosen = coders();
    for (const CoderId id : chosen) {
        if (const Coder *coder = m_project->coder(id))
            names.append(coder->name);
    }
    const QString all = names.join(u", "_s);
    m_coders->setText(names.isEmpty() ? tr("Choose coders")
            : names.size() <= 3       ? all
                                      : tr("%Ln coder(s)", nullptr, int(names.size())));
    QStringList lines{names.isEmpty() ? tr("Whom to compare: two coders or more") : tr("Compared: %1").arg(all)};
    QStringList others;
    for (const Coder &coder : m_project ? m_project->coders() : QList<Coder>()) {
        if (!coder.isConsensus() && !chosen.contains(coder.id) && m_project->passageCount({}, coder.id) > 0)
            others.append(coder.name);
    }
    if (!others.isEmpty())
        lines.append(tr("Not compared: %1").arg(others.join(u", "_s)));
    fitScope();
    m_coders->setToolTip(lines.join(u'\n'));
    m_coders->setAccessibleName(m_coders->toolTip());
}

QList<CoderId> AgreementBar::coders() const
{
    QList<CoderId> chosen;
    for (const QAction *action : m_coderMenu->actions()) {
        if (action->isChecked())
            chosen.append(CoderId(action->data().toLongLong()));
    }
    return chosen;
}

void AgreementBar::setCoders(const QList<CoderId> &coders)
{
    for (QAction *action : m_coderMenu->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(coders.contains(CoderId(action->data().toLongLong())));
    }
    nameCoders();
}

Unit AgreementBar::unit() const
{
    return Unit(m_unit->currentData().toInt());
}

void AgreementBar::setRunning(bool running)
{
    const bool focus = m_compute->hasFocus() || m_cancel->hasFocus();
    m_compute->setVisible(!running);
    m_cancel->setVisible(running);
    if (focus)
        (running ? m_cancel : m_compute)->setFocus(Qt::OtherFocusReason);
}

void AgreementBar::setCounts(qsizetype disagreements, qsizetype notes)
{
    m_pages->setTabText(Disagreements,
        disagreements < 0 ? tr("Units in disagreement")
                          : tr("Units in disagreement (%1)").arg(QLocale().toString(disagreements)));
    m_pages->setTabText(Notes, notes <= 0 ? tr("Notes") : tr("Notes (%1)").arg(QLocale().toString(notes)));
    fitScope();
}

void AgreementBar::setPage(Page page)
{
    m_pages->setCurrentIndex(page);
}

void AgreementBar::focusPages()
{
    m_pages->setFocus(Qt::OtherFocusReason);
}

} // namespace Kodeks
