// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/panels/conclude/concludeview.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace Kodeks {

class EmptyState;
class FlowLayout;

/// A view that counts in another thread: its choices, what is shown, a sentence on what is pointed out.
class CountedView : public ConcludeView
{
    Q_OBJECT

public:
    void setProject(Project *project) override;
    void setStudy(const Concluded &study) override;
    void focusInput() override;
    [[nodiscard]] bool isCounting() const override { return m_counting.isRunning(); }

protected:
    /// `shown` is taken into care; the sentence is called `sentence`.
    CountedView(QWidget *shown, const QString &sentence, QWidget *parent);

    void addChoice(const QString &word, QComboBox *box, const QString &name);
    void addChoice(QWidget *choice, const QString &name);
    /// Begins to count what is chosen, if there is a study.
    virtual void count() = 0;
    /// Shows nothing, as before the first study.
    virtual void clear() = 0;
    /// What has the keyboard.
    [[nodiscard]] virtual QWidget *input() const = 0;

    /// Calls `take` with what `work` has found; that runs in another thread, and so must be of values.
    template <typename T>
    void start(std::function<T(const Concluded &study)> work, std::function<void(const T &found)> take)
    {
        if (!m_study.read)
            return;
        m_counting.start<T>(this, [study = m_study, work = std::move(work)](const Progress &) -> Result<T> {
            return work(study);
        }, [this, read = m_study.read, take = std::move(take)](const Result<T> &found) {
            m_counted = read;
            take(*found);
            emit captionChanged();
        });
    }

    void tell(const QString &sentence);
    /// Why there is nothing to show; empty if there is something.
    void setMessage(const QString &message);
    [[nodiscard]] const Concluded &study() const { return m_study; }
    /// What is shown was counted from; null if nothing was yet.
    [[nodiscard]] const std::shared_ptr<const AnalysedStatements> &counted() const { return m_counted; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    Concluded m_study;
    std::shared_ptr<const AnalysedStatements> m_counted;
    Job m_counting;
    QVBoxLayout *m_column;
    FlowLayout *m_choices;
    EmptyState *m_state;
    QLabel *m_sentence;
};

} // namespace Kodeks
