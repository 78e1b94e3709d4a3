// How often a draft was decided on; no part of what is known.
CREATE CONSTRAINT review_record IF NOT EXISTS FOR (review:Review) REQUIRE review.record IS UNIQUE;
