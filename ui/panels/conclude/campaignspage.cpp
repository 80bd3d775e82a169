// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/campaignspage.h"

#include "core/project/analysing/campaignpages.h"
#include "core/project/project.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/listtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QLabel *campaignTitle()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(8, 6, 8, 4);
    return label;
}

} // namespace

CampaignsPage::CampaignsPage(QWidget *parent)
    : ConcludeView(parent)
    , m_groups(new ListTable)
    , m_offer(new QPushButton(tr("Code all as one…")))
    , m_offerState(new QLabel)
    , m_copy(new QPushButton)
    , m_variantsTitle(campaignTitle())
    , m_variants(new ListTable)
    , m_commonTitle(campaignTitle())
    , m_common(new QPlainTextEdit)
{
    m_groups->setObjectName(u"concludeCampaigns"_s);
    m_groups->setAccessibleName(tr("Campaigns"));
    m_groups->setModel(&m_groupRows);
    m_variants->setObjectName(u"concludeVariants"_s);
    m_variants->setAccessibleName(tr("What the variants add"));
    m_variants->setModel(&m_variantRows);
    m_common->setObjectName(u"concludeCommonText"_s);
    m_common->setAccessibleName(tr("The common text"));
    m_common->setReadOnly(true);
    m_common->setTabChangesFocus(true);
    m_common->setFrameShape(QFrame::NoFrame);
    m_common->document()->setDocumentMargin(8); // as the line above it
    m_offer->setObjectName(u"concludeOfferCopies"_s);
    m_offer->setToolTip(
        tr("Finds the words that you have coded in one letter of the group in all its others, and tells how many"));
    m_offerState->setObjectName(u"concludeOffered"_s);
    m_offerState->setTextFormat(Qt::PlainText);
    m_offerState->setWordWrap(true);
    m_copy->setObjectName(u"concludeCopy"_s);
    arrange();
    withdrawOffer();
    connect(m_offer, &QPushButton::clicked, this, &CampaignsPage::offerCopies);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QList<Passage> copies = m_offered.copies();
        withdrawOffer();
        focusInput();
        emit copiesRequested(copies);
    });
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showGroup(current.row()); });
    connect(m_groups, &ListTable::rowActivated, this, [this] {
        m_atVariants = m_variantRows.rowCount() > 0;
        if (m_atVariants && !m_variants->currentIndex().isValid())
            m_variants->setCurrentQuietly(m_variantRows.index(0, 0));
        focusInput();
    });
    connect(m_variants, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        const CampaignRows::VariantPlace &place = m_shown.places.at(index.row());
        m_atVariants = true;
        emit rangeActivated(place.letter, place.range);
    });
}

void CampaignsPage::arrange()
{
    auto *group = new QWidget;
    auto *inner = new QVBoxLayout(group);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    auto *offer = new QHBoxLayout;
    offer->setContentsMargins(8, 6, 8, 0);
    offer->addWidget(m_offer);
    offer->addWidget(m_offerState, 1);
    offer->addWidget(m_copy);
    inner->addLayout(offer);
    inner->addWidget(m_variantsTitle);
    inner->addWidget(m_variants, 3);
    inner->addWidget(m_commonTitle);
    inner->addWidget(m_common, 2);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setObjectName(u"concludeCampaignParts"_s);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_groups);
    parts->addWidget(group);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 3);
    m_state = new EmptyState(parts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_state);
}

void CampaignsPage::setProject(Project *project)
{
    m_comparing.cancel();
    m_project = project;
    withdrawOffer();
    m_quotes.setProject(project);
    m_report = {};
    m_groupRows.setTable({});
    m_variantRows.setTable({});
    m_common->clear();
    m_atVariants = false;
}

/// Without a filter all letters are compared, coded or not.
void CampaignsPage::setStudy(const Concluded &study)
{
    if (!m_project)
        return;
    const QString where = study.read->scope.where;
    const Scope scope{where.isEmpty() ? QStringList() : study.read->scope.coders, where, CountUnit::Letter};
    m_state->setMessage(tr("The letters are compared…"));
    m_comparing.start<CampaignReport>(
        this, [path = m_project->path(), scope, viewer = m_project->viewer()](const Progress &goOn) {
        return campaignsOf(path, scope, goOn, viewer);
    }, [this](const Result<CampaignReport> &report) { take(report); }, [this](int permille) {
        m_state->setMessage(tr("The letters are compared: %1.").arg(Display::share(permille / 1000.0)));
    });
}

void CampaignsPage::take(const Result<CampaignReport> &report)
{
    if (!report) {
        m_state->setMessage(report.error().message);
        return;
    }
    const int before = m_groups->currentIndex().row();
    m_report = *report;
    m_groupRows.setTable(CampaignRows::groups(m_report, m_quotes));
    for (int column = 0; column < 3; ++column)
        m_groups->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_groups->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_state->setMessage(m_report.campaigns.isEmpty() ? tr("No two letters have nearly the same text.") : QString());
    m_groups->setCurrentIndex(m_groupRows.index(std::clamp(before, 0, std::max(0, m_groupRows.rowCount() - 1)), 0));
    emit captionChanged();
}

void CampaignsPage::showGroup(int row)
{
    if (row < 0 || row >= m_report.campaigns.size() || !m_project)
        return;
    withdrawOffer();
    const Campaign &campaign = m_report.campaigns.at(row);
    m_shown = CampaignRows::variants(m_report, campaign, m_quotes);
    m_variantRows.setTable(m_shown.table);
    m_variants->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_variants->horizontalHeader()->resizeSection(0, 26 * fontMetrics().averageCharWidth());
    m_variantsTitle->setText(
        tr("What %n letter(s) of the group add to the common text", nullptr, int(campaign.variants.size())));
    m_commonTitle->setText(tr("The common text, sent as it stands by %1: %2")
            .arg(Display::unitCount(CountUnit::Letter, campaign.exact),
                CampaignRows::signatories(m_report, campaign).join(u", "_s)));
    const auto text = m_project->text(CampaignRows::commonLetter(m_report, campaign));
    m_common->setPlainText(text ? text->string().trimmed() : text.error().message);
}

void CampaignsPage::withdrawOffer()
{
    m_copying.cancel();
    m_offered = {};
    m_copy->hide();
    m_offerState->clear();
    m_offer->setEnabled(m_project && m_project->readOnlyReason().isEmpty() && m_project->currentCoder().isValid());
}

void CampaignsPage::offerCopies()
{
    const int row = m_groups->currentIndex().row();
    if (!m_project || row < 0 || row >= m_report.campaigns.size())
        return;
    withdrawOffer();
    QList<LetterId> letters;
    for (const qsizetype at : m_report.campaigns.at(row).letters)
        letters.append(m_report.letters.at(at).id);
    const CopyOrder order{
        .coder = m_project->currentCoder(), .from = letters, .into = letters, .viewer = m_project->viewer()};
    m_offerState->setText(tr("Looking for the same words…"));
    m_copying.start<CopyPlan>(this, [path = m_project->path(), order](const Progress &progress) {
        return copyPlan(path, order, progress);
    }, [this](const Result<CopyPlan> &plan) { tellCopies(plan); });
}

void CampaignsPage::tellCopies(const Result<CopyPlan> &plan)
{
    if (!plan) {
        m_offerState->setText(plan.error().message);
        return;
    }
    using State = CopyPlace::State;
    m_offered = *plan;
    const int copies = int(plan->count(State::NotCoded));
    QStringList told{tr("%n passage(s) of yours in these letters", nullptr, int(plan->passages)),
        tr("%n place(s) of the same words coded so already", nullptr, int(plan->count(State::CodedSo)))};
    if (const auto other = plan->count(State::CodedOtherwise) + plan->count(State::Disputed); other > 0)
        told.append(tr("%n place(s) coded otherwise, which stay as they are", nullptr, int(other)));
    if (copies == 0)
        told.append(tr("nothing is left to code"));
    m_offerState->setText(told.join(u" · "_s));
    m_copy->setText(tr("Code %n place(s) the same", nullptr, copies));
    m_copy->setVisible(copies > 0);
    if (copies > 0)
        m_copy->setFocus(Qt::OtherFocusReason);
}

void CampaignsPage::focusInput()
{
    (m_atVariants ? m_variants : m_groups)->setFocus(Qt::OtherFocusReason);
}

/// From the variants to the groups; from there on, others' affair.
void CampaignsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_groups->hasFocus())
        return ConcludeView::keyPressEvent(event);
    m_atVariants = false;
    focusInput();
}

QString CampaignsPage::title() const
{
    return tr("Campaigns");
}

AnalysisTable CampaignsPage::table() const
{
    return campaignTable(m_report);
}

QJsonObject CampaignsPage::json() const
{
    return campaignJson(m_report);
}

QString CampaignsPage::caption() const
{
    if (m_comparing.isRunning() || !m_project)
        return {};
    return tr(
        "%Ln letter(s) were compared, coded or not; with a filter, those that have such a passage. Half of the words "
        "of one stand in the other, in parts of five words or more.",
        nullptr, int(m_report.letters.size()));
}

} // namespace Kodeks
