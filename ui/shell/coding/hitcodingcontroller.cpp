// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/hitcodingcontroller.h"

#include "core/project/edits/edits.h"
#include "ui/dialogs/coding/codehitsdialog.h"
#include "ui/jobs/jobs.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/searching/hittable.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codercontroller.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QList<HitPlace> placesOf(const QList<SearchHit> &hits)
{
    QList<HitPlace> places;
    for (const SearchHit &hit : hits)
        places.append({hit.letter, hit.range});
    return places;
}

int lettersOf(const QList<HitPlace> &places)
{
    QSet<LetterId> letters;
    for (const HitPlace &place : places)
        letters.insert(place.letter);
    return int(letters.size());
}

} // namespace

HitCodingController::HitCodingController(const Parts &parts, const Services &services, LetterController &letters,
    CodingController &coding, CoderController &coders)
    : QObject(&letters)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_preferences(services.preferences)
    , m_jobs(services.jobs)
    , m_letters(letters)
    , m_coding(coding)
    , m_coders(coders)
{
    services.actions.onTriggered(u"coding.codeHits"_s, this, [this] { codeHits(); });
    parts.search->table()->addAction(services.actions.action(u"coding.codeHits"_s));
    connect(parts.search, &SearchPanel::codeHitsRequested, this, &HitCodingController::codeSearched);
    connect(parts.letterArea, &LetterArea::codeHitsRequested, this, &HitCodingController::codeFound);
}

void HitCodingController::codeHits()
{
    const bool inPanel = m_parts.search->isAncestorOf(QApplication::focusWidget());
    if (!inPanel && !m_parts.letterArea->findHits().isEmpty())
        codeFound();
    else
        codeSearched(0);
}

void HitCodingController::codeFound()
{
    Choice all;
    for (const TextRange hit : m_parts.letterArea->findHits())
        all.hits.append({m_letters.letter().id(), hit});
    if (all.hits.isEmpty())
        return;
    all.words = tr("All %Ln hit(s) in this letter", nullptr, int(all.hits.size()));
    ask(m_parts.letterArea->findNeedle(), {all}, 0);
}

void HitCodingController::codeSearched(int pile)
{
    const SearchPanel &search = *m_parts.search;
    const QString reason = m_session.project() ? m_session.project()->readOnlyReason() : QString();
    if (!reason.isEmpty())
        m_messages.inform(reason);
    else if (search.isEmpty())
        m_messages.inform(tr("There are no hits to code. Search first: with Ctrl+F in the letter, or with Ctrl+Shift+F "
                             "in all letters."));
    else if (search.model().isCutOff())
        readAll(pile);
    else
        offerSearched(search.model().places(), pile);
}

void HitCodingController::readAll(int pile)
{
    const Project &project = *m_session.project();
    LetterSearch search = m_parts.search->asked();
    search.extent = {.limit = 0, .context = 0, .totals = false};
    search.passages = false;
    const auto work = [path = project.path(), viewer = project.viewer(), search, scope = m_parts.search->scope()](
                          const Progress &progress) { return searchScope(path, viewer, search, scope, progress); };
    m_jobs.start<LetterSearchResult>(tr("Counting the hits"), work, this,
        [this, pile, open = QPointer(m_session.project())](const Result<LetterSearchResult> &result) {
        if (open && open == m_session.project() && m_messages.check(result))
            offerSearched(placesOf(result->hits.found.hits), pile);
    });
}

void HitCodingController::offerSearched(const QList<HitPlace> &all, int pile)
{
    const auto words = [](const QList<HitPlace> &hits) {
        return tr("%1 in %2", "hits in letters")
            .arg(tr("%Ln hit(s)", nullptr, int(hits.size())), tr("%Ln letter(s)", nullptr, lettersOf(hits)));
    };
    QList<Choice> choices{{tr("&All: %1").arg(words(all)), all}};
    int chosen = 0;
    if (const auto shown = m_parts.letters->filteredLetters()) {
        QList<HitPlace> seen = all;
        seen.removeIf([&](const HitPlace &hit) { return !shown->contains(hit.letter); });
        if (!seen.isEmpty() && seen.size() < all.size())
            choices.append({tr("Only in the letters that the &list of letters shows now: %1").arg(words(seen)), seen});
    }
    for (int number = 1; number <= SearchModel::mostPiles; ++number) {
        const QList<HitPlace> put = m_parts.search->model().placesOnPile(number);
        if (number == pile)
            chosen = int(choices.size());
        if (!put.isEmpty())
            choices.append({tr("Pile &%1: %2").arg(number).arg(words(put)), put});
    }
    const QList<HitPlace> marked = m_parts.search->markedHits();
    if (marked.size() > 1) {
        chosen = pile > 0 ? chosen : int(choices.size());
        choices.append({tr("Only the &marked ones: %1").arg(words(marked)), marked});
    }
    ask(m_parts.search->asked().query, choices, std::min(chosen, int(choices.size()) - 1));
}

void HitCodingController::ask(const QString &query, const QList<Choice> &choices, int chosen)
{
    QStringList words;
    for (const Choice &choice : choices)
        words.append(choice.words);
    auto *dialog = new CodeHitsDialog(query, words, chosen,
        m_preferences.codesSentencesOfHits() ? HitUnit::Sentence : HitUnit::Hit, m_parts.letterArea->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, choices] {
        m_preferences.setCodesSentencesOfHits(dialog->unit() == HitUnit::Sentence);
        const QList<HitPlace> hits = choices.at(dialog->choice()).hits;
        m_coders.ensure([this, hits, unit = dialog->unit()] { find(hits, unit); });
    });
    dialog->open();
}

void HitCodingController::find(const QList<HitPlace> &hits, HitUnit unit)
{
    const QString path = m_session.project()->path();
    m_jobs.start<QList<HitPlace>>(tr("Looking for the places to code"), [path, hits, unit](const Progress &progress) {
        return placesToCode(path, hits, unit, progress);
    }, this, [this, project = QPointer(m_session.project())](const Result<QList<HitPlace>> &places) {
        if (project && project == m_session.project() && m_messages.check(places) && !places->isEmpty())
            choose(*places);
    });
}

void HitCodingController::choose(const QList<HitPlace> &places)
{
    const HitPlace &first = places.constFirst();
    m_letters.openRange(first.letter, first.range, LetterController::Focus::Stay);
    CodeBarQuestion question;
    question.certainty = m_preferences.defaultCertainty();
    question.about
        = tr("%1 in %2", "passages in letters")
              .arg(tr("%Ln passage(s)", nullptr, int(places.size())), tr("%Ln letter(s)", nullptr, lettersOf(places)));
    question.then
        = [this, places, project = QPointer(m_session.project())](const Coding &coding, const PassageNotes &notes) {
        if (project && project == m_session.project())
            make(places, coding, notes);
    };
    m_coding.ask(first.range, std::move(question));
}

void HitCodingController::make(const QList<HitPlace> &places, const Coding &coding, const PassageNotes &notes)
{
    QList<Passage> passages;
    for (const HitPlace &place : places) {
        Passage passage;
        passage.letter = place.letter;
        passage.coder = m_session.project()->currentCoder();
        passage.range = place.range;
        passage.certainty = m_preferences.defaultCertainty();
        passages.append(noted(passage, notes));
    }
    // The list of hits keeps the keyboard; a field or a button that asked for this would swallow the letter's keys.
    if (m_parts.search->window()->focusWidget() != m_parts.search->table())
        m_parts.letterArea->view()->setFocus(Qt::OtherFocusReason);
    m_session.applyMany(passages.size(), Edits::codePlaces(passages, coding),
        tr("Coding %Ln place(s)", nullptr, int(passages.size())),
        [this, all = places.size(), coding](const Change &change) {
        const auto made
            = std::ranges::count(change.passages, Change::PassageChange::What::Added, &Change::PassageChange::what);
        tell(made, all - made, coding);
    });
}

void HitCodingController::tell(qsizetype made, qsizetype there, const Coding &coding)
{
    QStringList sentences{tr("%Ln passage(s) made.", nullptr, int(made))};
    if (there > 0)
        sentences.append(tr("%Ln place(s) were coded so already and stay as they are.", nullptr, int(there)));
    sentences.append(CodingController::newCodes(coding));
    sentences.removeAll(QString());
    m_messages.inform(sentences.join(u' '), made > 0 ? m_session.offerUndo() : Messages::Offer());
}

} // namespace Kodeks
