// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/besideletter.h"

#include "core/structure/boundaries.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/letter/marks/passagemarker.h"
#include "ui/shell/session/session.h"

namespace Kodeks {

BesideLetter::BesideLetter(LetterArea &area, Session &session, QObject *parent)
    : QObject(parent)
    , m_view(*area.view())
    , m_session(session)
{
    connect(&m_letter, &OpenLetter::opened, this, &BesideLetter::showLetter);
    connect(&m_letter, &OpenLetter::passagesReset, this, &BesideLetter::showPassages);
    connect(&m_letter, &OpenLetter::passagesChanged, this, &BesideLetter::changePassages);
    connect(&session, &Session::projectChanged, this, &BesideLetter::setProject);
    setProject(session.project());
}

void BesideLetter::setProject(Project *project)
{
    m_letter.setProject(project);
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.codebook || change.coders)
            showPassages();
        if (change.details && m_abbreviations != m_session.project()->abbreviations())
            showLetter();
    });
}

void BesideLetter::showLetter()
{
    const Project *project = m_session.project();
    m_abbreviations = project ? project->abbreviations() : OwnAbbreviations();
    m_view.setLetter(m_letter.text(),
        sentences(m_letter.text(), Abbreviations(m_abbreviations), headingRanges(m_letter.sections())), {},
        m_letter.sections());
    showPassages();
    emit changed();
}

void BesideLetter::showPassages()
{
    const Project *project = m_session.project();
    m_view.setMarks(
        project ? passageMarks(*project, m_letter.passages(), m_letter.showsSeveralCoders()) : QList<PassageMark>());
}

void BesideLetter::changePassages(const QList<Passage> &put, const QList<PassageId> &gone)
{
    m_view.updateMarks(passageMarks(*m_session.project(), put, m_letter.showsSeveralCoders()), gone);
}

} // namespace Kodeks
